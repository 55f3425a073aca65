package ru.nso.esialogin.platform.table.writing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import ru.nso.esialogin.platform.table.CellText;
import ru.nso.esialogin.platform.table.Column;
import ru.nso.esialogin.platform.table.TableBook;

/**
 * All tables of a book in one table: the first column says of which table a row is, then come the columns of all of them,
 * one for each heading. UTF-8 with its mark and semicolons, which Russian Excel opens by a double click.
 */
public final class CsvBook implements TableBook {
    private static final char MARK = '\ufeff';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private final CSVPrinter printer;
    private final List<String> headings;
    private final OpenTable open = new OpenTable();
    private String title = "";

    private CsvBook(CSVPrinter printer, List<String> headings) {
        this.printer = printer;
        this.headings = headings;
    }

    /**
     * Begins the file.
     *
     * @param out where it goes; closed with the book
     * @param tableHeading what stands above the names of the tables
     * @param tables the columns of every table that may come
     * @throws IOException if it cannot be written
     */
    public static CsvBook begin(OutputStream out, String tableHeading, List<List<Column>> tables) throws IOException {
        Set<String> headings = new LinkedHashSet<>();
        tables.forEach(columns -> columns.forEach(column -> headings.add(column.heading())));
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(MARK);
        CsvBook book = new CsvBook(new CSVPrinter(writer, FORMAT), List.copyOf(headings));
        book.print(tableHeading, book.headings);
        return book;
    }

    @Override
    public void begin(String table, List<Column> columns) {
        columns.stream()
                .filter(column -> !headings.contains(column.heading()))
                .findFirst()
                .ifPresent(column -> {
                    throw new IllegalArgumentException("The file has no column for " + column.heading());
                });
        open.begin(columns);
        title = table;
    }

    @Override
    public void row(List<String> cells) throws IOException {
        List<Column> columns = open.columnsFor(cells);
        List<String> line = new ArrayList<>(Collections.nCopies(headings.size(), ""));
        for (int i = 0; i < columns.size(); i++) {
            line.set(headings.indexOf(columns.get(i).heading()), cells.get(i));
        }
        print(title, line);
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }

    private void print(String first, List<String> rest) throws IOException {
        printer.print(CellText.written(first));
        for (String cell : rest) {
            printer.print(CellText.written(cell));
        }
        printer.println();
    }
}
