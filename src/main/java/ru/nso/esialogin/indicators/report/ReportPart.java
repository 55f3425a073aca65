package ru.nso.esialogin.indicators.report;

import java.util.List;
import ru.nso.esialogin.platform.table.Column;

/** A part of a report, in the order of reading. */
public sealed interface ReportPart {
    /** A page begins. */
    record Page(String heading) implements ReportPart {}

    /** A paragraph. */
    record Paragraph(String text) implements ReportPart {}

    /**
     * A table.
     *
     * @param columns its columns
     * @param rows a cell for each of them
     */
    record Rows(List<Column> columns, List<List<String>> rows) implements ReportPart {
        public Rows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** A drawing, as SVG. */
    record Drawing(String svg) implements ReportPart {}
}
