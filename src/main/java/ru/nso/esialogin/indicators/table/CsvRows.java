package ru.nso.esialogin.indicators.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of a comma-separated table (RFC 4180), one after the other, so that no more than one is in memory. A semicolon or
 * a tab separates as well, whichever the first line has.
 */
public final class CsvRows {
    private static final int LONGEST_CELL = 2_000;
    private static final int MOST_CELLS = 400;
    private static final int END = -1;

    private final BufferedReader in;
    private final StringBuilder cell = new StringBuilder();
    private int separator = ',';
    private long number;

    /** Begins before the first row. */
    public CsvRows(Reader in) throws IOException {
        this.in = new BufferedReader(in);
        chooseSeparator();
    }

    /** A row: its number in the file, counted as a spreadsheet does, and its cells without blanks around them. */
    public record Row(long number, List<String> cells) {
        /** The cell of that column; empty beyond the last one. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /**
     * The next row that is not blank.
     *
     * @throws BrokenTableException if quotation marks or sizes are not those of a table
     */
    public Optional<Row> next() throws IOException, BrokenTableException {
        while (true) {
            List<String> cells = cells();
            if (cells.isEmpty()) {
                return Optional.empty();
            }
            number++;
            Row row = new Row(number, cells);
            if (!row.isBlank()) {
                return Optional.of(row);
            }
        }
    }

    private void chooseSeparator() throws IOException {
        in.mark(MOST_CELLS * LONGEST_CELL);
        int first = in.read();
        if (first != '\ufeff') {
            in.reset();
        }
        in.mark(MOST_CELLS * LONGEST_CELL);
        for (int c = in.read(), read = 0; c != END && c != '\n' && read < LONGEST_CELL; c = in.read(), read++) {
            if (c == ',' || c == ';' || c == '\t') {
                separator = c;
                break;
            }
        }
        in.reset();
    }

    /** The cells of a line; none at the end of the table. */
    private List<String> cells() throws IOException, BrokenTableException {
        List<String> cells = new ArrayList<>();
        int c = in.read();
        if (c == END) {
            return cells;
        }
        while (true) {
            cell.setLength(0);
            c = c == '"' ? quoted() : plain(c);
            cells.add(cell.toString().replace('\u00a0', ' ').strip());
            if (cells.size() > MOST_CELLS) {
                throw broken("В строке слишком много колонок. Оставьте только те, что есть в образце.");
            }
            if (c == END || c == '\n') {
                return cells;
            }
            c = in.read();
        }
    }

    /** Reads a cell without quotation marks; gives what stands behind it. */
    private int plain(int first) throws IOException, BrokenTableException {
        int c = first;
        while (c != separator && c != '\n' && c != END) {
            add(c);
            c = in.read();
        }
        return c;
    }

    /** Reads a cell behind its opening quotation mark; gives what stands behind the closing one. */
    private int quoted() throws IOException, BrokenTableException {
        while (true) {
            int c = in.read();
            if (c == END) {
                throw broken("Кавычка не закрыта. Сохраните таблицу заново из Excel как «CSV UTF-8».");
            }
            if (c == '"') {
                c = in.read();
                if (c != '"') {
                    return behindQuotes(c);
                }
            }
            add(c);
        }
    }

    private int behindQuotes(int first) throws IOException, BrokenTableException {
        int c = first == '\r' ? in.read() : first;
        if (c != separator && c != '\n' && c != END) {
            throw broken("Кавычки стоят не на месте: внутри ячейки их удваивают. Сохраните таблицу заново из Excel.");
        }
        return c;
    }

    private void add(int c) throws BrokenTableException {
        if (cell.length() >= LONGEST_CELL) {
            throw broken("В ячейке слишком длинный текст. Проверьте, закрыта ли кавычка.");
        }
        if (c != 0) {
            cell.append((char) c);
        }
    }

    private BrokenTableException broken(String sentence) {
        return new BrokenTableException("Строка " + (number + 1) + ". " + sentence);
    }
}
