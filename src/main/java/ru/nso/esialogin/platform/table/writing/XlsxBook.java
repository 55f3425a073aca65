package ru.nso.esialogin.platform.table.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.table.CellText;
import ru.nso.esialogin.platform.table.Column;
import ru.nso.esialogin.platform.table.TableBook;

/**
 * A workbook with a sheet for each table: the headings stay in sight and filter. A table that is longer than a sheet goes
 * on on the next one. In memory are the last rows only.
 */
public final class XlsxBook implements TableBook {
    private static final int ROWS_HELD = 1_000;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,6})?");

    private final Workbook workbook;
    private final int rowsOfSheet;
    private final OpenTable open = new OpenTable();
    private @Nullable Worksheet sheet;
    private List<Column> columns = List.of();
    private String title = "";
    private int part;
    private int rows;

    XlsxBook(OutputStream out, int rowsOfSheet) {
        this.workbook = new Workbook(out, "esia-login-support", "1.0");
        this.rowsOfSheet = rowsOfSheet;
    }

    /**
     * Begins the file.
     *
     * @param out where it goes; closed with the book
     */
    public static XlsxBook begin(OutputStream out) {
        return new XlsxBook(out, Worksheet.MAX_ROWS);
    }

    @Override
    public void begin(String table, List<Column> next) throws IOException {
        open.begin(next);
        columns = List.copyOf(next);
        title = table;
        part = 1;
        beginSheet(title);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        open.columnsFor(cells);
        Worksheet current = sheet == null || rows == rowsOfSheet ? nextSheet() : sheet;
        for (int place = 0; place < cells.size(); place++) {
            write(current, place, cells.get(place));
        }
        rows++;
        if (rows % ROWS_HELD == 0) {
            current.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (sheet == null) {
            sheet = workbook.newWorksheet("Пусто");
        }
        endSheet();
        workbook.close();
    }

    private Worksheet nextSheet() throws IOException {
        part++;
        return beginSheet(title + " (" + part + ")");
    }

    private Worksheet beginSheet(String name) throws IOException {
        endSheet();
        Worksheet next = workbook.newWorksheet(name);
        sheet = next;
        next.freezePane(0, 1);
        for (int place = 0; place < columns.size(); place++) {
            next.width(place, columns.get(place).width());
            next.inlineString(0, place, CellText.written(columns.get(place).heading()));
            next.style(0, place).bold().wrapText(true).set();
        }
        rows = 1;
        return next;
    }

    private void endSheet() throws IOException {
        if (sheet != null) {
            if (!columns.isEmpty()) {
                sheet.setAutoFilter(0, 0, rows - 1, columns.size() - 1);
            }
            sheet.finish();
        }
    }

    private void write(Worksheet current, int place, String cell) {
        Optional<BigDecimal> number = columns.get(place).number() ? number(cell) : Optional.empty();
        if (number.isPresent()) {
            current.value(rows, place, number.get());
        } else if (!cell.isEmpty()) {
            // Not among the shared texts, which the workbook would hold to the end.
            current.inlineString(rows, place, CellText.written(cell));
            current.style(rows, place).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static Optional<BigDecimal> number(String cell) {
        return NUMBER.matcher(cell).matches() ? Optional.of(new BigDecimal(cell.replace(',', '.'))) : Optional.empty();
    }
}
