package ru.nso.esialogin.audit.results;

import java.util.List;
import ru.nso.esialogin.audit.forecast.ForecastByMonth;
import ru.nso.esialogin.audit.forecast.Foreseen;
import ru.nso.esialogin.audit.readiness.ReadinessRow;

/**
 * Who gets in on the day of an audit, and who will be shut out next.
 *
 * @param shares by kind and group
 * @param months numbers of people who will be shut out
 * @param next who that is, the next one first, as many as were asked for
 */
public record Looked(List<ReadinessRow> shares, List<ForecastByMonth.Month> months, List<Foreseen> next) {

    /** Copies the lists. */
    public Looked {
        shares = List.copyOf(shares);
        months = List.copyOf(months);
        next = List.copyOf(next);
    }
}
