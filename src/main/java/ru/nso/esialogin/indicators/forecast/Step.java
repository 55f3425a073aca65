package ru.nso.esialogin.indicators.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.History;
import ru.nso.esialogin.indicators.Observation;

/**
 * How fast a count changed between two observations.
 *
 * @param to day of the later one
 * @param perWeek change of the count a week
 */
public record Step(LocalDate to, double perWeek) {
    private static final double WEEK = 7;

    /** All steps of a history, the oldest first; observations without counts are passed over. */
    public static List<Step> of(History history) {
        List<Step> steps = new ArrayList<>();
        Optional<Observation> before = Optional.empty();
        for (Observation now : history.observations()) {
            if (now.counts().isPresent()) {
                before.ifPresent(earlier -> steps.add(between(earlier, now)));
                before = Optional.of(now);
            }
        }
        return steps;
    }

    private static Step between(Observation earlier, Observation later) {
        long days = ChronoUnit.DAYS.between(earlier.date(), later.date());
        return new Step(later.date(), (numerator(later) - numerator(earlier)) / (days / WEEK));
    }

    private static double numerator(Observation observation) {
        return observation.counts().map(Counts::numerator).orElseThrow();
    }
}
