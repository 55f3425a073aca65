package ru.nso.esialogin.imports.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.access.StatedReason;
import ru.nso.esialogin.access.release.Coverage;
import ru.nso.esialogin.access.release.Release;
import ru.nso.esialogin.access.release.ReleaseKind;
import ru.nso.esialogin.access.release.Releases;
import ru.nso.esialogin.access.release.Step;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.guard.Guards;
import ru.nso.esialogin.imports.guard.ImportTally;
import ru.nso.esialogin.imports.preview.LoginPreview;
import ru.nso.esialogin.imports.preview.PreviewStore;
import ru.nso.esialogin.imports.run.FilePlace;
import ru.nso.esialogin.imports.run.FilePlace.Stage;
import ru.nso.esialogin.imports.run.ImportCounts;
import ru.nso.esialogin.imports.run.ImportStore;
import ru.nso.esialogin.imports.run.ImportTask;
import ru.nso.esialogin.imports.work.Drafts;
import ru.nso.esialogin.imports.work.LeaversOfFile;
import ru.nso.esialogin.platform.jobs.JobFailed;
import ru.nso.esialogin.platform.jobs.JobWork;

/** What stands between the rehearsal of a file and the file: the logins, the guards, the second person. */
@ApplicationScoped
class FileRehearsal {
    private static final int CARDS_AT_A_TIME = 100;
    private static final long MOST_SHOWN = 999_999;

    private final ImportStore store;
    private final PreviewStore previews;
    private final LoginPreview preview;
    private final Drafts drafts;
    private final LeaversOfFile leavers;
    private final Guards guards;
    private final Releases releases;
    private final Clock clock;

    FileRehearsal(
            ImportStore store,
            PreviewStore previews,
            LoginPreview preview,
            Drafts drafts,
            LeaversOfFile leavers,
            Guards guards,
            Releases releases,
            Clock clock) {
        this.store = store;
        this.previews = previews;
        this.preview = preview;
        this.drafts = drafts;
        this.leavers = leavers;
        this.guards = guards;
        this.releases = releases;
        this.clock = clock;
    }

    /** Rows that were done before this stage, of those that the job has to do. */
    static long rowsBefore(ImportTask task, FilePlace place) {
        return switch (place.stage()) {
            case REHEARSAL -> 0;
            case PREVIEW, PREVIEW_OF_LEAVERS, JUDGED -> place.lastRow();
            case WRITING -> isTakenTwice(task) ? place.lastRow() : 0;
            case ARCHIVING -> isTakenTwice(task) ? 2 * place.lastRow() : place.lastRow();
        };
    }

    private static boolean isTakenTwice(ImportTask task) {
        return task.kind() != ImportKind.SCHOOLS && !task.dryRun();
    }

    /** What came of the rows is forgotten: they are taken from the first on. */
    FilePlace startOver(JobWork work, ImportTask task, FilePlace place) {
        work.batch(() -> {
            store.startOver(task.id());
            return new JobWork.Progress(rowsBefore(task, place), place.checkpoint());
        });
        return place;
    }

    /** The second person has said yes; that is used up, and the file goes on. */
    FilePlace released(JobWork work, ImportTask task, String releaseId, long lastRow) {
        FilePlace place = FilePlace.beginningOf(Stage.WRITING, lastRow);
        work.batch(() -> {
            Step<Release> spent = releases.spend(
                    task.access(), releaseId, ReleaseKind.MASS_IMPORT, Coverage.ofFile(store.sha256(task.id())));
            if (!(spent instanceof Step.Made<Release>)) {
                throw new JobFailed(Decided.EXPIRED);
            }
            store.startOver(task.id());
            return new JobWork.Progress(rowsBefore(task, place), place.checkpoint());
        });
        return place;
    }

    /** Plays the logins of everybody whom the file touches. */
    FilePlace play(JobWork work, ImportTask task, FilePlace from) {
        FilePlace place = from;
        boolean more = place.stage() == Stage.PREVIEW;
        while (more) {
            Optional<FilePlace> behind = playPart(work, task, place);
            more = behind.isPresent();
            place = behind.orElse(place);
        }
        if (place.stage() == Stage.PREVIEW) {
            place = place.next(Stage.PREVIEW_OF_LEAVERS);
        }
        more = true;
        while (more) {
            Optional<FilePlace> behind = playPart(work, task, place);
            more = behind.isPresent();
            place = behind.orElse(place);
        }
        return place;
    }

    private Optional<FilePlace> playPart(JobWork work, ImportTask task, FilePlace from) {
        FilePlace[] reached = new FilePlace[1];
        boolean[] isLast = new boolean[1];
        work.batch(() -> {
            CardsOfPart part = part(task, from);
            FilePlace place = from.behind(part.isLast() ? from.after() : part.last());
            if (!part.ids().isEmpty()) {
                LoginPreview.Part played =
                        preview.play(task, part.ids(), some -> leavers.among(task, some), clock.instant());
                previews.add(task.id(), played.changes());
                place = place.with(played.complete());
            }
            reached[0] = place;
            isLast[0] = part.isLast();
            return new JobWork.Progress(rowsBefore(task, place), place.checkpoint());
        });
        return isLast[0] ? Optional.empty() : Optional.of(reached[0]);
    }

    private record CardsOfPart(Set<String> ids, String last) {
        boolean isLast() {
            return last.isEmpty();
        }
    }

    private CardsOfPart part(ImportTask task, FilePlace from) {
        if (from.stage() == Stage.PREVIEW) {
            Set<String> ids = new TreeSet<>();
            drafts.after(task.id(), from.after(), CARDS_AT_A_TIME)
                    .forEach(draft -> ids.add(draft.card().id()));
            return new CardsOfPart(ids, ids.stream().reduce("", (one, other) -> other));
        }
        LeaversOfFile.Part part = leavers.next(task, from.after(), CARDS_AT_A_TIME);
        return new CardsOfPart(new TreeSet<>(part.leavers()), part.last());
    }

    /**
     * Decides how it goes on.
     *
     * @return whether the rows are taken now; otherwise it was a dry run, or a second person is asked
     */
    boolean judge(JobWork work, ImportTask task, FilePlace place) {
        boolean ofRegion = task.access().scope(Permission.WRITE_CARDS) instanceof Scope.Region;
        boolean[] goesOn = new boolean[1];
        work.batch(() -> {
            long before = leavers.before(task);
            ImportCounts leaving = ImportCounts.ofArchived(leavers.count(task));
            store.add(task.id(), leaving, List.of());
            previews.finish(task.id(), place.complete() && ofRegion);
            ImportCounts counts = store.find(task.id()).orElseThrow().counts();
            List<String> reasons = guards.reasons(tally(before, counts));
            goesOn[0] = reasons.isEmpty() && !task.dryRun();
            boolean asks = !reasons.isEmpty() && !task.dryRun();
            store.judged(task.id(), before, reasons, asks ? Optional.of(ask(task, counts)) : Optional.empty());
            FilePlace next;
            if (goesOn[0]) {
                store.startOver(task.id());
                next = place.next(Stage.WRITING);
            } else {
                drafts.forget(task.id());
                next = place.next(Stage.JUDGED);
            }
            return new JobWork.Progress(rowsBefore(task, next), next.checkpoint());
        });
        return goesOn[0];
    }

    private String ask(ImportTask task, ImportCounts counts) {
        StatedReason reason = new StatedReason(
                "Загрузка файла. Карточек в архив: %d шт., замен СНИЛС: %d шт., родителей убрано с карточек: %d."
                        .formatted(
                                shown(counts.archived()),
                                shown(counts.snilsReplaced()),
                                shown(counts.parentsRemoved())));
        return releases.ask(task.access(), ReleaseKind.MASS_IMPORT, Coverage.ofFile(store.sha256(task.id())), reason)
                .release()
                .orElseThrow()
                .id();
    }

    /** A longer number would look like that of a phone, which no reason may hold. */
    private static long shown(long count) {
        return Math.min(count, MOST_SHOWN);
    }

    private static ImportTally tally(long before, ImportCounts counts) {
        return new ImportTally(
                before,
                counts.created(),
                counts.changed(),
                counts.same(),
                counts.conflicts(),
                counts.archived(),
                counts.snilsReplaced(),
                counts.parentsRemoved());
    }
}
