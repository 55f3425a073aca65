package ru.nso.esialogin.indicators.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.municipality.Municipalities;
import ru.nso.esialogin.platform.table.reading.Row;

/**
 * Shares of accounts as printed: percentages alone, of the region and of municipalities. Plans and bands, which stand in
 * the same table, are no observations and are passed over.
 */
record AccountRows(Headings headings, Cells cells, Collected collected) implements TableRows {
    private static final String REGION = "EPGU_ACCOUNTS_10_17";
    private static final String MUNICIPALITIES = "SCHOOL_ACCOUNTS";
    private static final String SHARE = "share of created EPGU accounts of pupils aged 10-17";

    /** The printed table has no date; it belongs to the meeting of that day. */
    private static final LocalDate PRINTED = LocalDate.of(2024, 11, 13);

    @Override
    public void read(Row row) {
        String scope = headings.cell(row, "scope");
        String name = Municipalities.tidy(headings.cell(row, "name"));
        String code = cells.indicator().code();
        if (scope.equals("region") && name.equals(SHARE) && code.equals(REGION)) {
            add(row, Optional.empty(), "");
        } else if (scope.equals("municipality") && code.equals(MUNICIPALITIES)) {
            cells.municipality(Place.cell(row.number(), "name"), name)
                    .ifPresent(found -> add(row, Optional.of(found), name));
        } else {
            collected.passOver(row.number());
        }
    }

    private void add(Row row, Optional<String> municipality, String written) {
        Optional<BigDecimal> percent =
                cells.percent(Place.cell(row.number(), "percent"), headings.cell(row, "percent"));
        Optional<LocalDate> date = headings.has("date")
                ? cells.day(Place.cell(row.number(), "date"), headings.cell(row, "date"))
                : Optional.of(PRINTED);
        if (percent.isPresent() && date.isPresent()) {
            collected.add(
                    Place.cell(row.number(), "name"),
                    new Observation(municipality, Series.OWN, date.get(), Optional.empty(), percent, written));
        }
    }
}
