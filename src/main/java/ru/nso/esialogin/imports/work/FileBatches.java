package ru.nso.esialogin.imports.work;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ru.nso.esialogin.imports.run.ImportCounts;
import ru.nso.esialogin.imports.run.KeptRow;
import ru.nso.esialogin.person.Person;

/** A file as what is taken one after the other, each in a transaction of its own. */
public interface FileBatches {

    /**
     * The next batch, ready to be taken; nothing at the end of the file.
     *
     * @throws IOException as the table
     */
    Optional<Batch> next() throws IOException;

    /** A batch that waits for its transaction. Can be taken again when that was rolled back. */
    interface Batch {
        /** Number of the last row: everything up to it is done with this batch. */
        long last();

        /**
         * Takes it.
         *
         * @param kept is told of every row of which something has to be said
         */
        ImportCounts take(Consumer<KeptRow> kept);

        /** Shows whom its rows name and takes none; several rows of one human as one. Rows without people show nothing. */
        default void show(Consumer<Named> shown) {}
    }

    /**
     * Whom a row names.
     *
     * @param row number of the first of the rows that were brought together
     * @param schoolId its school
     * @param people the one whom it is about first
     * @param plain whether it is one row, and there is nothing to remark on it
     */
    record Named(long row, String schoolId, List<Person> people, boolean plain) {
        public Named {
            people = List.copyOf(people);
        }
    }
}
