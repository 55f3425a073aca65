package ru.nso.esialogin.imports.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.imports.ImportKind;
import ru.nso.esialogin.imports.heading.ColumnMap;
import ru.nso.esialogin.imports.heading.HeadingOutcome;
import ru.nso.esialogin.imports.heading.HeadingReader;
import ru.nso.esialogin.imports.heading.RowsAhead;
import ru.nso.esialogin.imports.run.ImportCounts;
import ru.nso.esialogin.imports.run.ImportFile;
import ru.nso.esialogin.imports.run.ImportLimits;
import ru.nso.esialogin.imports.run.ImportStore;
import ru.nso.esialogin.imports.run.ImportTask;
import ru.nso.esialogin.imports.run.KeptRow;
import ru.nso.esialogin.imports.table.Row;
import ru.nso.esialogin.imports.table.Table;
import ru.nso.esialogin.imports.table.TableReader;
import ru.nso.esialogin.imports.table.UnusableTableException;
import ru.nso.esialogin.imports.work.BatchesOfFiles;
import ru.nso.esialogin.imports.work.FileBatches;
import ru.nso.esialogin.imports.work.OpenFile;
import ru.nso.esialogin.platform.jobs.Job;
import ru.nso.esialogin.platform.jobs.JobFailed;
import ru.nso.esialogin.platform.jobs.JobKind;
import ru.nso.esialogin.platform.jobs.JobWork;

/** The work on a file: batch by batch, each with what came of its rows in one transaction; goes on behind the last one. */
@ApplicationScoped
class ImportJob implements JobKind {
    static final String KIND = "IMPORT";

    private final ImportStore store;
    private final BatchesOfFiles batches;
    private final ImportLimits limits;

    ImportJob(ImportStore store, BatchesOfFiles batches, ImportLimits limits) {
        this.store = store;
        this.batches = batches;
        this.limits = limits;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void work(JobWork work) {
        ImportFile file = store.ofJob(work.id()).orElseThrow(() -> new JobFailed("NO_FILE"));
        ImportTask task = file.task();
        try (Table table = TableReader.open(store.content(task.id()), limits.table())) {
            if (work.checkpoint().isEmpty()) {
                work.total(lastRow(task));
            }
            RowsAhead rows = new RowsAhead(table);
            ColumnMap columns = ColumnMap.read(task.kind(), store.columns(task.id()));
            HeadingOutcome outcome = new HeadingReader(task.kind(), columns).read(rows);
            if (!(outcome instanceof HeadingOutcome.Understood understood)) {
                throw new JobFailed("HEADINGS");
            }
            take(work, task, new OpenFile(rows, understood.headings(), table.countsFrom1904()));
        } catch (UnusableTableException unusable) {
            throw new JobFailed(unusable.fault().name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private void take(JobWork work, ImportTask task, OpenFile file) throws IOException {
        // What a dry run makes of schools is in memory alone, and gone when it was interrupted.
        boolean anew = work.checkpoint().isEmpty() || (task.dryRun() && task.kind() == ImportKind.SCHOOLS);
        if (anew && !work.checkpoint().isEmpty()) {
            long headings = file.headings().row();
            work.batch(() -> {
                store.startOver(task.id());
                return new JobWork.Progress(headings, Long.toString(headings));
            });
        }
        long after = anew ? file.headings().row() : Long.parseLong(work.checkpoint());
        FileBatches rows = batches.of(task, file, after).orElseThrow(() -> new JobFailed("NO_SCHOOL"));
        for (Optional<FileBatches.Batch> next = rows.next(); next.isPresent(); next = rows.next()) {
            FileBatches.Batch batch = next.get();
            work.batch(() -> {
                List<KeptRow> kept = new ArrayList<>();
                ImportCounts counts = batch.take(kept::add);
                store.add(task.id(), counts, kept);
                return new JobWork.Progress(batch.last(), Long.toString(batch.last()));
            });
        }
    }

    @Override
    public void ended(Job ended) {
        store.ofJob(ended.id())
                .ifPresent(file -> store.forgetContent(file.task().id()));
    }
}
