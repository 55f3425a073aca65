package ru.nso.esialogin.platform.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Several tables that go out in one file, one after the other, row by row. No cell begins a formula ({@link CellText}).
 * Closing it ends the file.
 */
public interface TableBook extends Closeable {

    /**
     * Begins the next table and ends the one before.
     *
     * @param title its name: at most 25 characters, none of {@code []:*?/\}
     * @param columns its columns, at least one
     * @throws IOException if it cannot be written
     */
    void begin(String title, List<Column> columns) throws IOException;

    /**
     * Writes the next row.
     *
     * @param cells one for each column; an empty one stays empty
     * @throws IllegalStateException if no table was begun
     * @throws IllegalArgumentException if there are more or fewer cells than columns
     * @throws IOException if it cannot be written
     */
    void row(List<String> cells) throws IOException;
}
