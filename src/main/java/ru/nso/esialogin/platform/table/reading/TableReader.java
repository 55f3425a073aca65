package ru.nso.esialogin.platform.table.reading;

import java.io.IOException;
import java.io.InputStream;
import ru.nso.esialogin.platform.table.reading.csv.CsvTable;
import ru.nso.esialogin.platform.table.reading.xlsx.XlsxTable;

/** Opens a table of whatever kind: CSV in UTF-8 or Windows-1251, separated by semicolons, commas or tabs, or XLSX. */
public final class TableReader {

    private TableReader() {}

    /**
     * Opens a table before its first row. A workbook is unpacked once as a whole on opening, so that one that is
     * damaged or cut off is known before the first row is used; a text shows that only at its end.
     *
     * @throws UnusableTableException if it is no table that can be read
     * @throws IOException if the bytes cannot be had
     */
    public static Table open(TableSource source, TableLimits limits) throws IOException {
        Beginning beginning;
        try (InputStream in = SourceStream.open(source, limits)) {
            beginning = Beginning.of(in);
        }
        beginning.refuseOtherFormats();
        return beginning.isZip() ? XlsxTable.open(source, limits) : CsvTable.open(source, limits, beginning);
    }
}
