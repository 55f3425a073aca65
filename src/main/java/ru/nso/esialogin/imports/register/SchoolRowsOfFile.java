package ru.nso.esialogin.imports.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ru.nso.esialogin.card.registry.RegisteredSchool;
import ru.nso.esialogin.imports.RowOutcome;
import ru.nso.esialogin.imports.RowProblem;
import ru.nso.esialogin.imports.RowReading;
import ru.nso.esialogin.imports.RowReading.Accepted;
import ru.nso.esialogin.imports.RowReading.Refused;
import ru.nso.esialogin.imports.heading.RowsAhead;
import ru.nso.esialogin.imports.row.SchoolRow;
import ru.nso.esialogin.imports.row.SchoolRowReader;
import ru.nso.esialogin.imports.run.ImportCounts;
import ru.nso.esialogin.imports.run.KeptRow;
import ru.nso.esialogin.imports.run.KeptRow.State;
import ru.nso.esialogin.imports.work.FileBatches;
import ru.nso.esialogin.platform.table.reading.Row;

/** Takes a file of the register of schools in batches; each row is a school. */
public final class SchoolRowsOfFile implements FileBatches {
    private final RowsAhead rows;
    private final SchoolRowReader reader;
    private final ImportedSchools schools;
    private final int most;
    private long number;

    /**
     * A file from a row on.
     *
     * @param after number of the last row that is done with
     * @param most rows of a batch
     */
    public SchoolRowsOfFile(RowsAhead rows, SchoolRowReader reader, ImportedSchools schools, long after, int most) {
        this.rows = rows;
        this.reader = reader;
        this.schools = schools;
        this.number = after;
        this.most = most;
    }

    @Override
    public Optional<Batch> next() throws IOException {
        List<ReadRow> batch = new ArrayList<>();
        while (batch.size() < most) {
            Optional<Row> row = rows.nextAfter(number);
            if (row.isEmpty()) {
                break;
            }
            number = row.get().number();
            batch.add(new ReadRow(row.get(), reader.read(row.get())));
        }
        return batch.isEmpty() ? Optional.empty() : Optional.of(new Taking(List.copyOf(batch)));
    }

    /** A row and what it says. */
    private record ReadRow(Row row, RowReading<SchoolRow> reading) {}

    private final class Taking implements Batch {
        private final List<ReadRow> batch;

        Taking(List<ReadRow> batch) {
            this.batch = batch;
        }

        @Override
        public long last() {
            return batch.get(batch.size() - 1).row().number();
        }

        @Override
        public ImportCounts take(Consumer<KeptRow> kept) {
            schools.begin();
            ImportCounts counts = ImportCounts.NONE;
            for (ReadRow row : batch) {
                counts = counts.plus(take(row, kept));
            }
            return counts;
        }

        private ImportCounts take(ReadRow row, Consumer<KeptRow> kept) {
            if (row.reading() instanceof Refused<SchoolRow> refused) {
                return refuse(row.row(), refused.problems(), kept);
            }
            Accepted<SchoolRow> accepted = (Accepted<SchoolRow>) row.reading();
            ImportedSchools.Taken taken = schools.take(accepted.content());
            if (taken instanceof ImportedSchools.Unusable unusable) {
                return refuse(row.row(), List.of(unusable.problem()), kept);
            }
            RowOutcome<RegisteredSchool> outcome = ((ImportedSchools.Does) taken).outcome();
            if (outcome instanceof RowOutcome.Conflict<RegisteredSchool> conflict) {
                keep(
                        row.row(),
                        State.CONFLICT,
                        List.of(conflict.problem(row.row().number())),
                        kept);
                return ImportCounts.ofRow(ImportCounts.Row.CONFLICT, false);
            }
            boolean remarked = !accepted.remarks().isEmpty();
            if (remarked) {
                kept.accept(new KeptRow(row.row().number(), State.REMARKED, accepted.remarks(), List.of()));
            }
            if (outcome instanceof RowOutcome.New<RegisteredSchool>) {
                return ImportCounts.ofRow(ImportCounts.Row.CREATED, remarked);
            }
            return ImportCounts.ofRow(
                    outcome instanceof RowOutcome.Same<RegisteredSchool>
                            ? ImportCounts.Row.SAME
                            : ImportCounts.Row.CHANGED,
                    remarked);
        }

        private static ImportCounts refuse(Row row, List<RowProblem> problems, Consumer<KeptRow> kept) {
            keep(row, State.REFUSED, problems, kept);
            return ImportCounts.ofRow(ImportCounts.Row.REFUSED, false);
        }

        private static void keep(Row row, State state, List<RowProblem> problems, Consumer<KeptRow> kept) {
            kept.accept(new KeptRow(row.number(), state, problems, row.cells()));
        }
    }
}
