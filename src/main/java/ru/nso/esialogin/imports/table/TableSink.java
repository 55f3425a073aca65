package ru.nso.esialogin.imports.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import ru.nso.esialogin.platform.table.CellText;

/** A table that goes out, row by row. No cell of it begins a formula ({@link CellText}). Closing it ends the file. */
public interface TableSink extends Closeable {

    /**
     * Writes the next row.
     *
     * @throws IOException if it cannot be written
     */
    void row(List<String> cells) throws IOException;
}
