package ru.nso.esialogin.indicators.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.municipality.Municipalities;
import ru.nso.esialogin.platform.table.reading.Row;

/** A line for each observation: municipality, date, series, numerator, denominator, percent_published. */
record SingleRows(Headings headings, Cells cells, Collected collected) implements TableRows {

    @Override
    public void read(Row row) {
        String written = Municipalities.tidy(headings.cell(row, "municipality"));
        Optional<String> name = cells.municipality(Place.cell(row.number(), "municipality"), written);
        Optional<LocalDate> date = cells.day(Place.cell(row.number(), "date"), headings.cell(row, "date"));
        Optional<Series> series = cells.series(Place.cell(row.number(), "series"), headings.cell(row, "series"), false);
        Optional<Long> numerator = cells.count(Place.cell(row.number(), "numerator"), headings.cell(row, "numerator"));
        Optional<Long> denominator =
                cells.total(Place.cell(row.number(), "denominator"), headings.cell(row, "denominator"));
        String told = headings.cell(row, "percent_published");
        Optional<BigDecimal> published =
                told.isEmpty() ? Optional.empty() : cells.percent(Place.cell(row.number(), "percent_published"), told);
        if (name.isPresent()
                && date.isPresent()
                && series.isPresent()
                && numerator.isPresent()
                && denominator.isPresent()) {
            collected.add(
                    Place.cell(row.number(), "municipality"),
                    new Observation(
                            name, series.get(), date.get(), Cells.counts(numerator, denominator), published, written));
        }
    }
}
