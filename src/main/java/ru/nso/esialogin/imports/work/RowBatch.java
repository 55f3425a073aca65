package ru.nso.esialogin.imports.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.nso.esialogin.imports.RowReading.Accepted;
import ru.nso.esialogin.imports.merge.RowsOfOne;

/**
 * Rows that are taken in one transaction. Whoever stands in several rows behind each other stands in one batch.
 *
 * @param <R> rows of one kind of file
 */
final class RowBatch<R> {
    private final List<ReadRow<R>> rows;

    RowBatch(List<ReadRow<R>> rows) {
        this.rows = List.copyOf(rows);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<ReadRow<R>> rows() {
        return rows;
    }

    /** Number of the last row: everything up to it is done with this batch. */
    long last() {
        return rows.get(rows.size() - 1).row().number();
    }

    /**
     * What to take, in the order of the rows, several rows of one human as one.
     *
     * @param together brings rows together
     * @param taken is told of each, with how many rows it was made of
     */
    void forEach(RowsOfOne<R> together, Taken<R> taken) {
        Open<R> open = new Open<>(taken);
        for (ReadRow<R> read : rows) {
            if (read.reading() instanceof Accepted<R> accepted) {
                Optional<R> complete = together.add(accepted.content());
                open.add(read, complete);
            } else {
                open.end(together.end());
            }
        }
        open.end(together.end());
    }

    /** Told of what rows amount to. */
    @FunctionalInterface
    interface Taken<R> {
        /**
         * One of them.
         *
         * @param of the rows it was made of
         */
        void take(R content, List<ReadRow<R>> of);
    }

    /** The rows that may belong together. */
    private static final class Open<R> {
        private final Taken<R> taken;
        private List<ReadRow<R>> of = List.of();

        Open(Taken<R> taken) {
            this.taken = taken;
        }

        void add(ReadRow<R> row, Optional<R> complete) {
            if (complete.isPresent()) {
                taken.take(complete.get(), of);
                of = List.of(row);
            } else {
                of = Stream.concat(of.stream(), Stream.of(row)).toList();
            }
        }

        void end(Optional<R> complete) {
            complete.ifPresent(content -> taken.take(content, of));
            of = List.of();
        }
    }
}
