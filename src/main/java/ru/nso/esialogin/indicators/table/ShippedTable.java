package ru.nso.esialogin.indicators.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.platform.table.reading.Row;
import ru.nso.esialogin.platform.table.reading.Table;
import ru.nso.esialogin.platform.table.reading.TableLimits;
import ru.nso.esialogin.platform.table.reading.TableReader;

/**
 * A table that comes with the service.
 *
 * @param lines its lines below the headings
 */
public record ShippedTable(List<Line> lines) {

    public ShippedTable {
        lines = List.copyOf(lines);
    }

    /** A line, whose cells are asked for by their headings. */
    public record Line(List<String> headings, Row cells) {

        /**
         * The cell below a heading.
         *
         * @throws IllegalStateException if the table has no such column
         */
        public String of(String heading) {
            int column = headings.indexOf(heading);
            if (column < 0) {
                throw new IllegalStateException("a table of the indicators has a line without " + heading);
            }
            return cells.cell(column);
        }
    }

    /**
     * Reads a table.
     *
     * @param name below {@code /indicators/}
     * @throws IllegalStateException if it is missing or broken
     */
    public static ShippedTable read(String name) {
        try (Table table = TableReader.open(() -> open(name), TableLimits.USUAL)) {
            List<String> headings = table.next()
                    .orElseThrow(() -> new IllegalStateException(name + " is empty"))
                    .cells();
            List<Line> lines = new ArrayList<>();
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                lines.add(new Line(headings, row.get()));
            }
            return new ShippedTable(lines);
        } catch (IOException e) {
            throw new IllegalStateException("indicators/" + name + " cannot be read", e);
        }
    }

    /**
     * The table as it is.
     *
     * @throws IllegalStateException if it is missing
     */
    public static InputStream open(String name) {
        InputStream in = ShippedTable.class.getResourceAsStream("/indicators/" + name);
        if (in == null) {
            throw new IllegalStateException("indicators/" + name + " is not on the class path");
        }
        return in;
    }
}
