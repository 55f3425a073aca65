package ru.nso.esialogin.imports.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** In which form a table goes out. */
public enum TableForm {
    /** UTF-8 with its mark and semicolons: what Russian Excel opens by a double click. */
    CSV,
    /** A workbook with one sheet. */
    XLSX;

    /**
     * Begins a table.
     *
     * @param out where it goes; closed with the table
     * @param headings the first row, which stays in sight in a workbook
     * @throws IOException if it cannot be written
     */
    public TableSink begin(OutputStream out, List<String> headings) throws IOException {
        return switch (this) {
            case CSV -> CsvSink.begin(out, headings);
            case XLSX -> XlsxSink.begin(out, headings);
        };
    }
}
