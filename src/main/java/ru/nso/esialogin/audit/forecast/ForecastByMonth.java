package ru.nso.esialogin.audit.forecast;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ru.nso.esialogin.audit.finding.AuditedPerson;

/**
 * How many people are foreseen to be shut out, by month and reason; row after row in any order. It holds numbers only. A
 * human being counts once for each reason, however many schools tell of it.
 */
public final class ForecastByMonth {
    private final Forecast forecast;
    private final Map<YearMonth, Map<Reason, Long>> dated = new TreeMap<>();
    private final Map<Reason, Long> anyDay = new EnumMap<>(Reason.class);

    /** Counts what this forecast foresees. */
    public ForecastByMonth(Forecast forecast) {
        this.forecast = forecast;
    }

    /**
     * A month with the number of people for each reason.
     *
     * @param month the month; empty for what can happen on any day
     * @param people how many, by reason; no reason of nobody
     */
    public record Month(Optional<YearMonth> month, Map<Reason, Long> people) {

        /** Keeps a copy in the order of the reasons. */
        public Month {
            people = Collections.unmodifiableMap(people.isEmpty() ? Map.of() : new EnumMap<>(people));
        }
    }

    /** Counts one row of an audit. */
    public void add(AuditedPerson person) {
        for (Foreseen foreseen : forecast.of(person)) {
            // An employment is one of its card; all else is one of the human being.
            if (person.counting().inAudit() || foreseen.reason() == Reason.ENDS) {
                Map<Reason, Long> month = foreseen.from()
                        .map(day -> dated.computeIfAbsent(YearMonth.from(day), any -> new EnumMap<>(Reason.class)))
                        .orElse(anyDay);
                month.merge(foreseen.reason(), 1L, Long::sum);
            }
        }
    }

    /** The months that have anybody, in order, and then what has no day. */
    public List<Month> months() {
        List<Month> months = new ArrayList<>();
        dated.forEach((month, people) -> months.add(new Month(Optional.of(month), people)));
        if (!anyDay.isEmpty()) {
            months.add(new Month(Optional.empty(), anyDay));
        }
        return months;
    }
}
