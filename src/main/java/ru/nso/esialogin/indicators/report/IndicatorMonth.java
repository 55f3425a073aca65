package ru.nso.esialogin.indicators.report;

import java.util.List;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Plan;
import ru.nso.esialogin.indicators.chart.OverTime;
import ru.nso.esialogin.indicators.status.Achieved;
import ru.nso.esialogin.indicators.status.Status;
import ru.nso.esialogin.indicators.status.StatusRow;

/**
 * An indicator in the report of a month.
 *
 * @param status how it stands
 * @param plan its plan
 * @param overTime one for each of its series
 * @param before who had reached the plan of the year on the day with which the day of the report is compared
 * @param now who has on the day of the report
 */
public record IndicatorMonth(Status status, Plan plan, List<OverTime> overTime, Achieved before, Achieved now) {
    public IndicatorMonth {
        overTime = List.copyOf(overTime);
    }

    Indicator indicator() {
        return status.indicator();
    }

    /** Municipalities by the series that decides. */
    List<StatusRow> municipalities() {
        return status.rowsOf(indicator().leading());
    }

    /** Whether anything was observed of a municipality, and not of the region alone. */
    boolean hasMunicipalities() {
        return status.rows().stream().anyMatch(row -> row.observedOn().isPresent());
    }
}
