package ru.nso.esialogin.indicators.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.History;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.quality.RowQuality;
import ru.nso.esialogin.indicators.status.Suppression;

/** What of the histories of a series may be drawn: as much as the status of each day would show. */
public final class ShownPoints {
    private final Map<Optional<String>, List<Point>> points = new HashMap<>();

    /**
     * A point of a chart.
     *
     * @param date day of the observation
     * @param percent per cent, two decimals
     * @param counts what was counted; nothing where only a percentage was published
     */
    public record Point(LocalDate date, BigDecimal percent, Optional<Counts> counts) {}

    private ShownPoints() {}

    /**
     * The points of a series.
     *
     * @param all histories of every series; the region's own figure has none of them, unless it was given as this one
     */
    public static ShownPoints of(Indicator indicator, Series which, List<History> all) {
        boolean own =
                all.stream().anyMatch(history -> history.municipality().isEmpty() && history.series() == Series.OWN);
        return of(
                indicator,
                all.stream()
                        .filter(history -> history.series()
                                == (own && history.municipality().isEmpty() ? Series.OWN : which))
                        .toList());
    }

    private static ShownPoints of(Indicator indicator, List<History> histories) {
        Map<LocalDate, Set<String>> hidden = new HashMap<>();
        Set<LocalDate> dates = new TreeSet<>();
        boolean few = false;
        for (History history : histories) {
            for (Observation observation : history.observations()) {
                dates.add(observation.date());
                few |= RowQuality.isOfFew(indicator, observation);
            }
        }
        if (few) {
            dates.forEach(date -> hidden.put(
                    date,
                    Suppression.hidden(
                            indicator,
                            histories.stream()
                                    .map(history -> history.until(date))
                                    .toList())));
        }
        ShownPoints shown = new ShownPoints();
        for (History history : histories) {
            List<Point> line = new ArrayList<>();
            for (Observation observation : history.observations()) {
                boolean secret = RowQuality.isOfFew(indicator, observation)
                        || history.municipality()
                                .map(hidden.getOrDefault(observation.date(), Set.of())::contains)
                                .orElse(false);
                if (!secret) {
                    observation
                            .exactPercent()
                            .ifPresent(percent -> line.add(new Point(
                                    observation.date(),
                                    percent.setScale(2, RoundingMode.HALF_UP),
                                    observation.counts())));
                }
            }
            shown.points.put(history.municipality(), List.copyOf(line));
        }
        return shown;
    }

    /** Days on which anything may be drawn, the oldest first. */
    public List<LocalDate> dates() {
        return points.values().stream()
                .flatMap(List::stream)
                .map(Point::date)
                .distinct()
                .sorted()
                .toList();
    }

    /** Points of a municipality, or of the region, the oldest first. */
    public List<Point> of(Optional<String> municipality) {
        return points.getOrDefault(municipality, List.of());
    }
}
