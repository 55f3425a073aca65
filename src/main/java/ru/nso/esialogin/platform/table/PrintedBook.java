package ru.nso.esialogin.platform.table;

import java.io.IOException;
import java.util.List;

/** A report that goes out on paper, part by part in the order of reading. */
public interface PrintedBook {

    /**
     * Begins a page.
     *
     * @throws IOException if it cannot be written
     */
    void page(String heading) throws IOException;

    /**
     * A paragraph.
     *
     * @throws IOException if it cannot be written
     */
    void text(String text) throws IOException;

    /**
     * A table.
     *
     * @param rows a cell for each column
     * @throws IOException if it cannot be written
     */
    void table(List<Column> columns, List<List<String>> rows) throws IOException;

    /**
     * A drawing.
     *
     * @throws IOException if it cannot be written
     */
    void drawing(String svg) throws IOException;
}
