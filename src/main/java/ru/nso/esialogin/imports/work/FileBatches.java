package ru.nso.esialogin.imports.work;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import ru.nso.esialogin.imports.run.ImportCounts;
import ru.nso.esialogin.imports.run.KeptRow;

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
    }
}
