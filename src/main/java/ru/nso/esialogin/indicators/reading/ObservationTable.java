package ru.nso.esialogin.indicators.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import ru.nso.esialogin.indicators.table.BrokenTableException;
import ru.nso.esialogin.indicators.table.CsvRows;

/**
 * Reads the tables of the region: one column for each date ({@code 2.1-sferum-and-my-school.csv},
 * {@code 2.3-active-schools.csv}), one line for each indicator of the region, shares of accounts, or one line for each
 * observation.
 */
public final class ObservationTable {
    private ObservationTable() {}

    /**
     * Reads a table, row by row.
     *
     * @throws BrokenTableException if it is no table, or none of these
     * @throws IOException if its text cannot be had
     */
    public static Reading read(Cells cells, Reader text) throws IOException, BrokenTableException {
        CsvRows rows = new CsvRows(text);
        Collected collected = new Collected(cells);
        Optional<CsvRows.Row> first = rows.next();
        if (first.isEmpty()) {
            throw new BrokenTableException("Таблица пуста. Проверьте, тот ли файл выбран.");
        }
        Headings headings = Headings.of(first.get(), cells);
        TableRows form = form(headings, first.get(), cells, collected);
        for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            if (headings.fit(row.get(), cells)) {
                form.read(row.get());
            }
        }
        return collected.finish();
    }

    private static TableRows form(Headings headings, CsvRows.Row first, Cells cells, Collected collected)
            throws BrokenTableException {
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
        throw new BrokenTableException("Заголовки таблицы не узнать. Нужна колонка municipality и колонки с датами,"
                + " например sferum_2024-11-13, или municipality, date, series, numerator, denominator.");
    }
}
