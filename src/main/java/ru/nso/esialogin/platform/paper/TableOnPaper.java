package ru.nso.esialogin.platform.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.platform.table.Column;

/** Sets the rows of a table: how wide its columns are, how high a row becomes. */
final class TableOnPaper {
    private static final float PADDING = 3;
    private static final float LEADING = 1.2f;
    /** Points that a character of the width of a column takes. */
    private static final float CHARACTER = 5;

    private static final float LARGEST = 9;
    private static final float SMALLEST = 6.5f;

    private final Typeface typeface;
    private final List<Column> columns;
    private final float size;
    private final float[] widths;

    TableOnPaper(Typeface typeface, List<Column> columns) {
        this.typeface = typeface;
        this.columns = List.copyOf(columns);
        float all = 0;
        for (Column column : columns) {
            all += column.width() * CHARACTER;
        }
        float scale = (Sheet.WIDTH - 2 * Sheet.MARGIN) / all;
        this.size = Math.max(SMALLEST, Math.min(LARGEST, LARGEST * scale));
        this.widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).width() * CHARACTER * Math.min(scale, 1.6f);
        }
    }

    /** A row, set in lines. */
    record SetRow(List<List<String>> cells, float height) {}

    SetRow head() throws IOException {
        return row(columns.stream().map(Column::heading).toList());
    }

    SetRow row(List<String> cells) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> cell = typeface.lines(cells.get(i), size, widths[i] - 2 * PADDING);
            lines.add(cell);
            most = Math.max(most, cell.size());
        }
        return new SetRow(lines, most * size * LEADING + 2 * PADDING);
    }

    /** Writes a row below that height. */
    void write(Sheet sheet, SetRow row, float top, boolean head) throws IOException {
        float x = Sheet.MARGIN;
        for (int i = 0; i < widths.length; i++) {
            if (head) {
                sheet.fill(x, top - row.height(), widths[i], row.height(), Ink.HEAD);
            }
            sheet.frame(x, top - row.height(), widths[i], row.height());
            float y = top - PADDING - size;
            for (String line : row.cells().get(i)) {
                boolean right = columns.get(i).number() && !head;
                float indent = right ? widths[i] - PADDING - typeface.width(line, size) : PADDING;
                sheet.text(line, x + indent, y + 1, size, head);
                y -= size * LEADING;
            }
            x += widths[i];
        }
    }
}
