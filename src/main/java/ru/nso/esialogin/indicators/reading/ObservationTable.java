package ru.nso.esialogin.indicators.reading;

import java.io.IOException;
import java.util.Optional;
import ru.nso.esialogin.platform.table.reading.Row;
import ru.nso.esialogin.platform.table.reading.Table;
import ru.nso.esialogin.platform.table.reading.TableLimits;
import ru.nso.esialogin.platform.table.reading.TableReader;
import ru.nso.esialogin.platform.table.reading.TableSource;

/**
 * Reads the tables of the region, as text or as a workbook: one column for each date
 * ({@code 2.1-sferum-and-my-school.csv}, {@code 2.3-active-schools.csv}), one line for each indicator of the region,
 * shares of accounts, or one line for each observation.
 */
public final class ObservationTable {
    /** Ten years of weekly columns of two series, and every observation of five years in a line of its own. */
    private static final TableLimits LIMITS =
            new TableLimits(64L << 20, 200_000, 1_200, 2_000, 200, 256L << 20, 200, 8_000_000);

    private ObservationTable() {}

    /**
     * Reads a table, row by row.
     *
     * @throws UnknownTableException if it is none of these
     * @throws ru.nso.esialogin.platform.table.reading.UnusableTableException if it is no table that can be read
     * @throws IOException if its bytes cannot be had
     */
    public static Reading read(Cells cells, TableSource source) throws IOException, UnknownTableException {
        try (Table table = TableReader.open(source, LIMITS)) {
            return read(cells, table);
        }
    }

    private static Reading read(Cells cells, Table table) throws IOException, UnknownTableException {
        Collected collected = new Collected(cells);
        Optional<Row> first = next(table);
        if (first.isEmpty()) {
            throw new UnknownTableException("Таблица пуста. Проверьте, тот ли файл выбран.");
        }
        Headings headings = Headings.of(first.get(), cells);
        TableRows form = form(headings, first.get(), cells, collected);
        for (Optional<Row> row = next(table); row.isPresent(); row = next(table)) {
            if (headings.fit(row.get(), cells)) {
                form.read(row.get());
            }
        }
        return collected.finish();
    }

    /** Blanks around a cell mean nothing. */
    private static Optional<Row> next(Table table) throws IOException {
        return table.next()
                .map(row -> new Row(
                        row.number(),
                        row.cells().stream()
                                .map(cell -> cell.replace('\u00a0', ' ').strip())
                                .toList()));
    }

    private static TableRows form(Headings headings, Row first, Cells cells, Collected collected)
            throws UnknownTableException {
        if (headings.has("scope", "name", "percent")) {
            return new AccountRows(headings, cells, collected);
        }
        if (headings.has("indicator", "date", "numerator", "denominator")) {
            return new RegionRows(headings, cells, collected);
        }
        if (headings.has("municipality", "date", "numerator", "denominator")) {
            return new SingleRows(headings, cells, collected);
        }
        if (headings.has("municipality")) {
            return DatedRows.of(headings, first, cells, collected);
        }
        throw new UnknownTableException("Заголовки таблицы не узнать. Нужна колонка municipality и колонки с датами,"
                + " например sferum_2024-11-13, или municipality, date, series, numerator, denominator.");
    }
}
