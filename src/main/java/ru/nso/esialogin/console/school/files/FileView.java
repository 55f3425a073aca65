package ru.nso.esialogin.console.school.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.console.school.Words;
import ru.nso.esialogin.console.school.card.person.CardWords;
import ru.nso.esialogin.imports.ImportMode;
import ru.nso.esialogin.imports.heading.HeadingProblem;
import ru.nso.esialogin.imports.run.Failures;
import ru.nso.esialogin.imports.run.ImportCounts;
import ru.nso.esialogin.imports.run.ImportFile;
import ru.nso.esialogin.imports.run.ImportProgress;
import ru.nso.esialogin.imports.run.ImportProgress.State;

/**
 * A file and how far it is.
 *
 * @param path its page
 * @param what what is in it
 * @param rehearsal whether nothing is written
 * @param state in words
 * @param sign sign of the state: ok, warn, bad or info
 * @param moving whether it goes on by itself
 * @param stoppable whether it can be stopped
 * @param done whether every row was looked at
 * @param percent how much is done
 * @param told whether the percentage is known
 * @param left how long it still takes; empty: nobody knows
 * @param counts what came of its rows
 * @param reasons why a second person has to agree
 * @param waiting whether a second person is waited for
 * @param passedOver columns that are not read
 * @param goingBack whether rows go back to who sent the file
 */
public record FileView(
        String path,
        String what,
        boolean rehearsal,
        String state,
        String sign,
        boolean moving,
        boolean stoppable,
        boolean done,
        int percent,
        boolean told,
        String left,
        List<String> counts,
        List<String> reasons,
        boolean waiting,
        List<String> passedOver,
        boolean goingBack) {

    static FileView of(ImportFile file) {
        Optional<ImportProgress> progress = file.progress();
        Optional<State> state = progress.map(ImportProgress::state);
        boolean moving = state.filter(now -> now == State.WAITING || now == State.RUNNING)
                .isPresent();
        int percent = progress.map(now -> now.percent().orElse(-1)).orElse(-1);
        return new FileView(
                "/console/school/files/" + file.task().id(),
                what(file),
                file.task().dryRun(),
                state.map(now -> words(now, file)).orElse("закончена"),
                sign(state),
                moving,
                moving || file.waitsForRelease(),
                state.map(now -> now == State.DONE).orElse(true),
                Math.max(0, percent),
                percent >= 0,
                progress.flatMap(ImportProgress::left).map(Words::left).orElse(""),
                counts(file.counts(), file.task().dryRun()),
                file.reasons(),
                file.waitsForRelease(),
                file.passedOver().stream().map(HeadingProblem::sentence).toList(),
                file.counts().refused() + file.counts().conflicts() > 0);
    }

    private static String what(ImportFile file) {
        String what =
                switch (file.task().kind()) {
                    case PUPILS -> "Ученики, " + CardWords.of(file.task().system());
                    case STAFF -> "Сотрудники";
                    case SCHOOLS -> "Реестр школ";
                };
        return file.task().mode() == ImportMode.REPLACE
                ? what + ", в файле все: остальные карточки уходят в архив"
                : what;
    }

    private static String words(State state, ImportFile file) {
        return switch (state) {
            case WAITING -> "ждёт очереди";
            case RUNNING -> file.task().dryRun() ? "проверяется" : "записывается";
            case WAITING_FOR_RELEASE -> "ждёт согласия второго человека";
            case DONE -> file.task().dryRun() ? "проверено, ничего не записано" : "записано";
            case FAILED ->
                "не удалось. "
                        + Failures.words(
                                file.progress().flatMap(ImportProgress::failure).orElse(""));
            case CANCELLED -> "остановлено";
        };
    }

    private static String sign(Optional<State> state) {
        return state.map(now -> switch (now) {
                    case WAITING, RUNNING, CANCELLED -> "info";
                    case WAITING_FOR_RELEASE -> "warn";
                    case DONE -> "ok";
                    case FAILED -> "bad";
                })
                .orElse("ok");
    }

    private static List<String> counts(ImportCounts counts, boolean rehearsal) {
        List<String> told = new ArrayList<>();
        told.add("прочитано строк: " + counts.rows());
        told.add((rehearsal ? "будет новых карточек: " : "новых карточек: ") + counts.created());
        told.add((rehearsal ? "изменится карточек: " : "изменено карточек: ") + counts.changed());
        told.add("карточек, где всё уже так: " + counts.same());
        if (counts.archived() > 0) {
            told.add((rehearsal ? "уйдёт в архив: " : "ушло в архив: ") + counts.archived());
        }
        if (counts.remarked() > 0) {
            told.add("приняты с замечаниями: " + counts.remarked());
        }
        if (counts.refused() > 0) {
            told.add("не приняты, надо исправить: " + counts.refused());
        }
        if (counts.conflicts() > 0) {
            told.add("не приняты, решает человек: " + counts.conflicts());
        }
        return told;
    }
}
