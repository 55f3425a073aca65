package ru.nso.esialogin.indicators.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.platform.table.reading.Row;

/** A line for each indicator of the region; lines of other indicators are passed over. */
record RegionRows(Headings headings, Cells cells, Collected collected) implements TableRows {

    @Override
    public void read(Row row) {
        if (!headings.cell(row, "indicator").equals(cells.indicator().code())) {
            collected.passOver(row.number());
            return;
        }
        Optional<LocalDate> date = cells.day(Place.cell(row.number(), "date"), headings.cell(row, "date"));
        Optional<Counts> counts = Cells.counts(
                cells.count(Place.cell(row.number(), "numerator"), headings.cell(row, "numerator")),
                cells.total(Place.cell(row.number(), "denominator"), headings.cell(row, "denominator")));
        Optional<BigDecimal> published = headings.has("percent_published")
                ? cells.percent(Place.cell(row.number(), "percent_published"), headings.cell(row, "percent_published"))
                : Optional.empty();
        if (date.isPresent() && counts.isPresent()) {
            collected.add(
                    Place.cell(row.number(), "indicator"),
                    new Observation(Optional.empty(), Series.OWN, date.get(), counts, published, ""));
        }
    }
}
