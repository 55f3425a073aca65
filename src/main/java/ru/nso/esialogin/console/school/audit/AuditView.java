package ru.nso.esialogin.console.school.audit;

import java.time.ZoneId;
import java.util.Optional;
import ru.nso.esialogin.audit.run.Audit;
import ru.nso.esialogin.audit.run.AuditProgress;
import ru.nso.esialogin.audit.run.AuditProgress.State;
import ru.nso.esialogin.console.school.Words;

/**
 * An audit and how far it is.
 *
 * @param id its id
 * @param path its page
 * @param asked when it was asked for
 * @param state in words
 * @param sign sign of the state: ok, warn, bad or info
 * @param moving whether it goes on
 * @param percent how much is done
 * @param told whether the percentage is known
 * @param left how long it still takes; empty: nobody knows
 * @param seen what was looked at
 * @param ended whether its results can be told
 */
public record AuditView(
        String id,
        String path,
        String asked,
        String state,
        String sign,
        boolean moving,
        int percent,
        boolean told,
        String left,
        String seen,
        boolean ended) {

    /** The audit. */
    public static AuditView of(Audit audit, ZoneId zone) {
        Optional<AuditProgress> progress = audit.progress();
        Optional<State> state = progress.map(AuditProgress::state);
        boolean moving = state.filter(now -> now == State.WAITING || now == State.RUNNING)
                .isPresent();
        int percent = progress.map(now -> now.percent().orElse(-1)).orElse(-1);
        return new AuditView(
                audit.id(),
                "/console/school/audits/" + audit.id(),
                Words.moment(audit.task().askedAt(), zone),
                words(audit, state),
                sign(audit, state),
                moving,
                Math.max(0, percent),
                percent >= 0,
                progress.flatMap(AuditProgress::left).map(Words::left).orElse(""),
                Words.count(audit.cards(), "карточка", "карточки", "карточек") + ", найдено: "
                        + Words.count(audit.findings(), "причина", "причины", "причин"),
                audit.summedUp());
    }

    private static String words(Audit audit, Optional<State> state) {
        return state.map(now -> switch (now) {
                    case WAITING -> "ждёт очереди";
                    case RUNNING -> "идёт";
                    case DONE -> "закончена";
                    case FAILED -> "не удалась; начните её снова, а если не поможет, сообщите поддержке";
                    case CANCELLED -> "остановлена";
                })
                .orElse(audit.summedUp() ? "закончена" : "не закончена");
    }

    private static String sign(Audit audit, Optional<State> state) {
        if (audit.summedUp()) {
            return "ok";
        }
        return state.filter(now -> now == State.FAILED).isPresent() ? "bad" : "info";
    }
}
