package ru.nso.esialogin.platform.table.reading.xlsx;

import java.io.IOException;
import java.util.Optional;
import ru.nso.esialogin.platform.table.reading.Row;
import ru.nso.esialogin.platform.table.reading.Table;
import ru.nso.esialogin.platform.table.reading.TableFault;
import ru.nso.esialogin.platform.table.reading.TableLimits;
import ru.nso.esialogin.platform.table.reading.TableSource;
import ru.nso.esialogin.platform.table.reading.UnusableTableException;

/** A table in a workbook: its first sheet that can be seen. */
public final class XlsxTable implements Table {
    private final XlsxBook book;
    private final ZipParts zip;
    private final PartXml xml;
    private final SheetRows sheet;
    private final TableLimits limits;
    private long rows;

    private XlsxTable(XlsxBook book, ZipParts zip, PartXml xml, TableLimits limits) {
        this.book = book;
        this.zip = zip;
        this.xml = xml;
        this.sheet = new SheetRows(xml, new CellValue(book), limits);
        this.limits = limits;
    }

    /**
     * Opens a workbook: looks it through to the last byte, then goes to its sheet.
     *
     * @throws UnusableTableException if it is none that can be read
     */
    public static XlsxTable open(TableSource source, TableLimits limits) throws IOException {
        try {
            XlsxBook book = XlsxBook.read(source, limits);
            ZipParts zip = ZipParts.open(source, limits);
            try {
                return new XlsxTable(book, zip, sheet(zip, book.sheet()), limits);
            } catch (IOException e) {
                zip.close();
                throw e;
            }
        } catch (IOException e) {
            throw UnusableTableException.of(e, TableFault.DAMAGED, 0);
        }
    }

    private static PartXml sheet(ZipParts zip, String sought) throws IOException {
        String name = zip.next();
        while (name != null && !name.equalsIgnoreCase(sought)) {
            name = zip.next();
        }
        if (name == null) {
            throw new UnusableTableException(TableFault.DAMAGED);
        }
        return PartXml.of(zip.content());
    }

    @Override
    public Optional<Row> next() throws IOException {
        try {
            Row row = sheet.next();
            while (row != null && row.isBlank()) {
                row = sheet.next();
            }
            if (row == null) {
                return Optional.empty();
            }
            rows++;
            if (rows > limits.rows()) {
                throw new UnusableTableException(TableFault.TOO_MANY_ROWS, row.number());
            }
            return Optional.of(row);
        } catch (UnusableTableException e) {
            throw e.row().isPresent() ? e : new UnusableTableException(e.fault(), sheet.number());
        } catch (IOException e) {
            throw UnusableTableException.of(e, TableFault.DAMAGED, sheet.number());
        }
    }

    @Override
    public boolean countsFrom1904() {
        return book.from1904();
    }

    @Override
    public int sheetsPassedOver() {
        return book.others();
    }

    @Override
    public void close() throws IOException {
        xml.close();
        zip.close();
    }
}
