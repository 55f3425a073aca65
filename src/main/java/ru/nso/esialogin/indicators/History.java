package ru.nso.esialogin.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was observed of one municipality, or of the region itself, in one series.
 *
 * @param municipality canonical name; nothing for the region
 * @param series which count
 * @param observations the oldest first
 */
public record History(Optional<String> municipality, Series series, List<Observation> observations) {

    public History {
        observations = List.copyOf(observations);
    }

    /** A history of one observation. */
    public static History of(Observation only) {
        return new History(only.municipality(), only.series(), List.of(only));
    }

    /** What was observed on that day or before it. */
    public History until(LocalDate day) {
        return new History(
                municipality,
                series,
                observations.stream().filter(each -> !each.date().isAfter(day)).toList());
    }

    /** The last observation. */
    public Optional<Observation> last() {
        return back(1);
    }

    /** The observation before the last one. */
    public Optional<Observation> before() {
        return back(2);
    }

    private Optional<Observation> back(int steps) {
        int at = observations.size() - steps;
        return at < 0 ? Optional.empty() : Optional.of(observations.get(at));
    }
}
