package ru.nso.esialogin.platform.table.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** An open table: its rows one after the other. No more than one row and a few buffers are in memory. */
public interface Table extends Closeable {

    /**
     * The next row that is not blank; nothing behind the last one.
     *
     * @throws UnusableTableException if the table cannot be read from here on
     * @throws IOException if the bytes cannot be had
     */
    Optional<Row> next() throws IOException;

    /**
     * The first row behind that number: where a job goes on that had finished this one.
     *
     * @throws IOException as for {@link #next()}
     */
    default Optional<Row> nextAfter(long number) throws IOException {
        Optional<Row> row = next();
        while (row.isPresent() && row.get().number() <= number) {
            row = next();
        }
        return row;
    }

    /** Whether days that stand in cells as plain numbers count from 1904 and not from 1900. */
    boolean countsFrom1904();

    /** How many further sheets the file has, of which nothing is read. */
    int sheetsPassedOver();
}
