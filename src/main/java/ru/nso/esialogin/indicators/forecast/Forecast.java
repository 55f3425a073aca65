package ru.nso.esialogin.indicators.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.History;
import ru.nso.esialogin.indicators.Observation;

/**
 * Where a count leads if it goes on as it does.
 *
 * @param until the day it is told for
 * @param low low end of the count to be expected
 * @param middle the count to be expected
 * @param high high end
 * @param direction whether the series grows or falls and does not merely vary
 * @param signals days of steps that are more than noise
 */
public record Forecast(LocalDate until, long low, long middle, long high, boolean direction, List<LocalDate> signals) {
    private static final double WEEK = 7;
    private static final double SURE = 3;

    public Forecast {
        signals = List.copyOf(signals);
    }

    /**
     * The forecast for a day: the last count and the mean step, with three standard deviations of the steps to come and
     * of the mean itself. Nothing where the history is too short.
     */
    public static Optional<Forecast> of(History history, LocalDate until) {
        List<Step> steps = Step.of(history);
        Optional<Observation> last = history.last().filter(each -> each.counts().isPresent());
        if (steps.size() < ProcessChart.FEWEST_STEPS || last.isEmpty()) {
            return Optional.empty();
        }
        ProcessChart chart = ProcessChart.of(steps);
        Counts counts = last.get().counts().orElseThrow();
        double weeks = Math.max(0, ChronoUnit.DAYS.between(last.get().date(), until) / WEEK);
        double middle = counts.numerator() + chart.mean() * weeks;
        double spread = SURE * chart.deviation() * Math.sqrt(weeks + weeks * weeks / steps.size());
        return Optional.of(new Forecast(
                until,
                within(counts, Math.floor(middle - spread)),
                within(counts, Math.rint(middle)),
                within(counts, Math.ceil(middle + spread)),
                chart.hasDirection(),
                chart.signals().stream().map(Step::to).toList()));
    }

    /** Whether the plan will be reached. */
    public Outlook outlook(Counts counts, BigDecimal plan) {
        if (counts.reaches(plan)) {
            return Outlook.REACHED;
        }
        long needed = counts.numerator() + counts.lackingTo(plan);
        if (low >= needed) {
            return Outlook.LIKELY;
        }
        return high < needed ? Outlook.UNLIKELY : Outlook.UNCERTAIN;
    }

    private static long within(Counts counts, double number) {
        long most = Math.max(counts.denominator(), counts.numerator());
        return Math.max(0, Math.min(most, (long) number));
    }
}
