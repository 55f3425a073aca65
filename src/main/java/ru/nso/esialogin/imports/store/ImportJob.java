package ru.nso.esialogin.imports.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.heading.ColumnMap;
import ru.nso.esialogin.imports.heading.HeadingOutcome;
import ru.nso.esialogin.imports.heading.HeadingReader;
import ru.nso.esialogin.imports.heading.RowsAhead;
import ru.nso.esialogin.imports.newcomer.KeysOfFile;
import ru.nso.esialogin.imports.newcomer.RowsAlone;
import ru.nso.esialogin.imports.run.FilePlace;
import ru.nso.esialogin.imports.run.FilePlace.Stage;
import ru.nso.esialogin.imports.run.ImportCounts;
import ru.nso.esialogin.imports.run.ImportFile;
import ru.nso.esialogin.imports.run.ImportLimits;
import ru.nso.esialogin.imports.run.ImportStore;
import ru.nso.esialogin.imports.run.ImportTask;
import ru.nso.esialogin.imports.run.KeptRow;
import ru.nso.esialogin.imports.work.BatchesOfFiles;
import ru.nso.esialogin.imports.work.FileBatches;
import ru.nso.esialogin.imports.work.LeaversOfFile;
import ru.nso.esialogin.imports.work.OpenFile;
import ru.nso.esialogin.imports.work.ahead.BatchesAhead;
import ru.nso.esialogin.imports.work.ahead.NewcomersOfFile;
import ru.nso.esialogin.platform.jobs.Job;
import ru.nso.esialogin.platform.jobs.JobFailed;
import ru.nso.esialogin.platform.jobs.JobKind;
import ru.nso.esialogin.platform.jobs.JobWork;
import ru.nso.esialogin.platform.table.reading.Row;
import ru.nso.esialogin.platform.table.reading.Table;
import ru.nso.esialogin.platform.table.reading.TableReader;
import ru.nso.esialogin.platform.table.reading.UnusableTableException;

/**
 * The work on a file, stage by stage, batch by batch, each with what came of it in one transaction; goes on behind the
 * last one. Files of cards are rehearsed first, so that nothing changes before it is known how much would.
 */
@ApplicationScoped
class ImportJob implements JobKind {
    static final String KIND = "IMPORT";

    private static final Logger LOG = Logger.getLogger(ImportJob.class);

    private final ImportStore store;
    private final BatchesOfFiles batches;
    private final NewcomersOfFile newcomers;
    private final LeaversOfFile leavers;
    private final FileRehearsal rehearsal;
    private final ImportLimits limits;

    ImportJob(
            ImportStore store,
            BatchesOfFiles batches,
            NewcomersOfFile newcomers,
            LeaversOfFile leavers,
            FileRehearsal rehearsal,
            ImportLimits limits) {
        this.store = store;
        this.batches = batches;
        this.newcomers = newcomers;
        this.leavers = leavers;
        this.rehearsal = rehearsal;
        this.limits = limits;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void work(JobWork work) throws InterruptedException {
        ImportFile file = store.ofJob(work.id()).orElseThrow(() -> new JobFailed("NO_FILE"));
        ImportTask task = file.task();
        try {
            FilePlace place = begin(work, file);
            if (place.stage() == Stage.JUDGED) {
                return;
            }
            if (place.stage() == Stage.REHEARSAL) {
                takeRows(work, task, place, lookAhead(work, task));
                place = place.next(Stage.PREVIEW);
            }
            if (place.stage() == Stage.PREVIEW || place.stage() == Stage.PREVIEW_OF_LEAVERS) {
                FilePlace played = rehearsal.play(work, task, place);
                if (!rehearsal.judge(work, task, played)) {
                    return;
                }
                place = played.next(Stage.WRITING);
            }
            if (place.stage() == Stage.WRITING) {
                // Now everybody is looked for: cards may have come since the rehearsal.
                takeRows(work, task, place, RowsAlone.NONE);
                place = place.next(Stage.ARCHIVING);
            }
            archive(work, task, place);
        } catch (UnusableTableException unusable) {
            throw new JobFailed(unusable.fault().name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FilePlace begin(JobWork work, ImportFile file) throws IOException {
        ImportTask task = file.task();
        Optional<FilePlace> place = FilePlace.read(work.checkpoint());
        // What a dry run makes of schools is in memory alone, and gone when it was interrupted.
        boolean fromMemory = task.kind() == ImportKind.SCHOOLS && task.dryRun();
        if (place.isPresent() && !fromMemory) {
            return place.get();
        }
        long last = lastRow(task);
        boolean twice = task.kind() != ImportKind.SCHOOLS && !task.dryRun();
        work.total(twice ? 2 * last : last);
        if (fromMemory) {
            return rehearsal.startOver(work, task, FilePlace.beginningOf(Stage.WRITING, last));
        }
        if (file.releaseId().isPresent()) {
            return rehearsal.released(work, task, file.releaseId().get(), last);
        }
        return FilePlace.beginningOf(task.kind() == ImportKind.SCHOOLS ? Stage.WRITING : Stage.REHEARSAL, last);
    }

    /** Read to its end before the first row is taken: what is cut off or damaged behind changes nothing. */
    private long lastRow(ImportTask task) throws IOException {
        long last = 0;
        try (Table table = TableReader.open(store.content(task.id()), limits.table())) {
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                last = row.get().number();
            }
        }
        return last;
    }

    /**
     * Who meets nobody. It is in memory alone: a job that was interrupted in the rehearsal looks again. It only saves
     * time: where nobody can be looked at ahead, everybody is looked for.
     */
    private RowsAlone lookAhead(JobWork work, ImportTask task) throws IOException, InterruptedException {
        KeysOfFile keys = new KeysOfFile();
        boolean[] looked = {true};
        read(task, file -> {
            try (BatchesAhead rows =
                    batches(task, file, true, RowsAlone.NONE, file.headings().row())) {
                Optional<FileBatches.Batch> next = rows.next();
                while (looked[0] && next.isPresent()) {
                    FileBatches.Batch batch = next.get();
                    work.breathe();
                    looked[0] = isDone(work, () -> newcomers.look(task, batch, keys));
                    next = rows.next();
                }
            }
        });
        return looked[0] && isDone(work, () -> newcomers.noteSchools(task, keys)) ? keys.rowsAlone() : RowsAlone.NONE;
    }

    private static boolean isDone(JobWork work, Runnable look) {
        try {
            work.aside(look);
            return true;
        } catch (RuntimeException failed) {
            // Without its text, which may tell of a row.
            LOG.warnf(
                    "Import job %s goes on without looking ahead: %s",
                    work.id(), failed.getClass().getName());
            return false;
        }
    }

    private void takeRows(JobWork work, ImportTask task, FilePlace place, RowsAlone alone)
            throws IOException, InterruptedException {
        read(task, file -> takeRows(work, task, place, alone, file));
    }

    private interface Reading {
        void read(OpenFile file) throws IOException, InterruptedException;
    }

    private void read(ImportTask task, Reading reading) throws IOException, InterruptedException {
        try (Table table = TableReader.open(store.content(task.id()), limits.table())) {
            RowsAhead rows = new RowsAhead(table);
            ColumnMap columns = ColumnMap.read(task.kind(), store.columns(task.id()));
            HeadingOutcome outcome = new HeadingReader(task.kind(), columns).read(rows);
            if (!(outcome instanceof HeadingOutcome.Understood understood)) {
                throw new JobFailed("HEADINGS");
            }
            reading.read(new OpenFile(rows, understood.headings(), table.countsFrom1904()));
        }
    }

    private BatchesAhead batches(ImportTask task, OpenFile file, boolean rehearsed, RowsAlone alone, long after) {
        return new BatchesAhead(
                batches.of(task, file, rehearsed, alone, after).orElseThrow(() -> new JobFailed("NO_SCHOOL")));
    }

    private void takeRows(JobWork work, ImportTask task, FilePlace place, RowsAlone alone, OpenFile file)
            throws IOException, InterruptedException {
        boolean onlyRehearsed = place.stage() == Stage.REHEARSAL || task.dryRun();
        long doneBefore = FileRehearsal.rowsBefore(task, place);
        long after = Math.max(place.row(), file.headings().row());
        try (BatchesAhead rows = batches(task, file, onlyRehearsed, alone, after)) {
            for (Optional<FileBatches.Batch> next = rows.next(); next.isPresent(); next = rows.next()) {
                FileBatches.Batch batch = next.get();
                work.batch(() -> {
                    List<KeptRow> kept = new ArrayList<>();
                    ImportCounts counts = batch.take(kept::add);
                    store.add(task.id(), counts, kept);
                    String last = Long.toString(batch.last());
                    return new JobWork.Progress(
                            doneBefore + batch.last(), place.behind(last).checkpoint());
                });
            }
        }
    }

    private void archive(JobWork work, ImportTask task, FilePlace place) {
        FilePlace at = place;
        boolean more = task.kind() != ImportKind.SCHOOLS && !task.dryRun();
        while (more) {
            FilePlace from = at;
            LeaversOfFile.Part[] looked = new LeaversOfFile.Part[1];
            work.batch(() -> {
                LeaversOfFile.Part part = leavers.next(task, from.after(), limits.batch());
                long archived = part.leavers().isEmpty() ? 0 : leavers.archive(task, part.leavers());
                store.add(task.id(), ImportCounts.ofArchived(archived), List.of());
                looked[0] = part;
                String last = part.isLast() ? from.after() : part.last();
                return new JobWork.Progress(
                        FileRehearsal.rowsBefore(task, from), from.behind(last).checkpoint());
            });
            more = !looked[0].isLast();
            at = from.behind(looked[0].last());
        }
    }

    @Override
    public void ended(Job ended) {
        store.ofJob(ended.id())
                .filter(file -> !file.waitsForRelease())
                .ifPresent(file -> store.forgetContent(file.task().id()));
    }
}
