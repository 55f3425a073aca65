package ru.nso.esialogin.indicators.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    public record Line(List<String> headings, List<String> cells) {

        /**
         * The cell below a heading.
         *
         * @throws IllegalStateException if the table has no such column
         */
        public String of(String heading) {
            int column = headings.indexOf(heading);
            if (column < 0 || column >= cells.size()) {
                throw new IllegalStateException("a table of the indicators has a line without " + heading);
            }
            return cells.get(column);
        }
    }

    /**
     * Reads a table.
     *
     * @param name below {@code /indicators/}
     * @throws IllegalStateException if it is missing or broken
     */
    public static ShippedTable read(String name) {
        try (InputStream in = open(name)) {
            CsvRows rows = new CsvRows(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> headings = rows.next()
                    .orElseThrow(() -> new IllegalStateException(name + " is empty"))
                    .cells();
            List<Line> lines = new ArrayList<>();
            for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                lines.add(new Line(headings, row.get().cells()));
            }
            return new ShippedTable(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BrokenTableException e) {
            throw new IllegalStateException(name + ": " + e.sentence(), e);
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
