package ru.nso.esialogin.imports.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ru.nso.esialogin.platform.table.CellText;

/** Writes a table as a workbook. Every cell is text, and so are the columns: whoever types a number keeps its zeros. */
public final class XlsxSink implements TableSink {
    private static final String TEXT = "@";
    private static final int WIDTH = 24;
    private static final int ROWS_HELD = 1_000;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    private XlsxSink(Workbook workbook, int columns) {
        this.workbook = workbook;
        this.sheet = workbook.newWorksheet("Данные");
        for (int column = 0; column < columns; column++) {
            sheet.width(column, WIDTH);
            sheet.style(column).format(TEXT).set();
        }
        sheet.freezePane(0, 1);
    }

    /** Begins with the headings. */
    public static XlsxSink begin(OutputStream out, List<String> headings) throws IOException {
        XlsxSink sink = new XlsxSink(new Workbook(out, "esia-login-support", "1.0"), headings.size());
        sink.row(headings);
        for (int column = 0; column < headings.size(); column++) {
            sink.sheet.style(0, column).bold().wrapText(true).set();
        }
        return sink;
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                // Not among the shared texts, which the workbook would hold to the end.
                sheet.inlineString(rows, column, CellText.written(cells.get(column)));
            }
        }
        rows++;
        if (rows % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
