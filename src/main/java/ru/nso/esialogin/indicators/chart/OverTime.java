package ru.nso.esialogin.indicators.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.chart.ShownPoints.Point;
import ru.nso.esialogin.indicators.status.Achieved;

/**
 * An indicator on all days on which it was observed.
 *
 * @param series by which count
 * @param points percentages that may be shown
 * @param achieved who has reached the plan of the year on each of these days, the oldest first
 */
public record OverTime(Series series, ShownPoints points, List<Achieved> achieved) {
    public OverTime {
        achieved = List.copyOf(achieved);
    }

    /**
     * A day beside the one before.
     *
     * @param achieved who has reached the plan
     * @param gained who has not the day before
     * @param lost who had the day before
     */
    public record Day(Achieved achieved, List<String> gained, List<String> lost) {}

    /** The days, the oldest first; on the first one everybody who has reached the plan is told as gained. */
    public List<Day> days() {
        List<Day> days = new ArrayList<>();
        List<String> before = List.of();
        for (Achieved each : achieved) {
            days.add(new Day(each, without(each.municipalities(), before), without(before, each.municipalities())));
            before = each.municipalities();
        }
        return days;
    }

    /** Percentage points between the first and the last day that may be shown; nothing of one day. */
    public Optional<BigDecimal> change(Optional<String> municipality) {
        List<Point> shown = points.of(municipality);
        return shown.size() < 2
                ? Optional.empty()
                : Optional.of(shown.get(shown.size() - 1)
                        .percent()
                        .subtract(shown.get(0).percent()));
    }

    /** What was observed of a municipality, or of the region, on a day, where it may be shown. */
    public Optional<Point> at(Optional<String> municipality, LocalDate date) {
        return points.of(municipality).stream()
                .filter(point -> point.date().equals(date))
                .findFirst();
    }

    private static List<String> without(List<String> names, List<String> others) {
        return names.stream().filter(name -> !others.contains(name)).toList();
    }
}
