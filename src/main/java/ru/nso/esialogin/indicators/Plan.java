package ru.nso.esialogin.indicators;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The plan of an indicator.
 *
 * @param months in their order, none twice
 */
public record Plan(List<PlanMonth> months) {
    /** No plan at all. */
    public static final Plan NONE = new Plan(List.of());

    /** Sorts the months. */
    public Plan {
        months = months.stream().sorted(Comparator.comparing(PlanMonth::month)).toList();
    }

    /** What counts on a day: the plan of its month, or of its year. */
    public Optional<PlanMonth> on(LocalDate day, PlanPeriod period) {
        return switch (period) {
            case MONTH -> of(YearMonth.from(day));
            case YEAR -> yearEnd(day);
            case NONE -> Optional.empty();
        };
    }

    /** What is to be reached by the end of the year of that day. */
    public Optional<PlanMonth> yearEnd(LocalDate day) {
        return of(YearMonth.of(day.getYear(), Month.DECEMBER));
    }

    /** The plan of a month. */
    public Optional<PlanMonth> of(YearMonth month) {
        return months.stream().filter(each -> each.month().equals(month)).findFirst();
    }
}
