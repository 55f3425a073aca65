package ru.nso.esialogin.indicators.status;

import java.time.LocalDate;
import java.util.List;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Series;

/**
 * How an indicator stands on a day.
 *
 * @param indicator what is measured
 * @param date the day
 * @param region the region
 * @param rows municipalities in the order of the dictionary, each with its series
 */
public record Status(Indicator indicator, LocalDate date, StatusRow region, List<StatusRow> rows) {

    public Status {
        rows = List.copyOf(rows);
    }

    /** Rows of one series. */
    public List<StatusRow> rowsOf(Series series) {
        return rows.stream().filter(row -> row.series() == series).toList();
    }
}
