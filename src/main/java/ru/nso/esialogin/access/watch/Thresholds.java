package ru.nso.esialogin.access.watch;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * All thresholds.
 *
 * @param fast many numbers in a short time, whatever comes of them
 * @param slow many numbers over a working day, most of them nobody's
 * @param range numbers that begin alike; one of these suffices
 * @param quiet how long nothing may be found until the next finding is a report of its own
 * @param mostRead how many numbers of a user, the newest, are looked at
 */
public record Thresholds(Threshold fast, Threshold slow, List<Threshold> range, Duration quiet, int mostRead) {
    public Thresholds {
        range = List.copyOf(range);
        if (quiet.isNegative() || quiet.isZero()) {
            throw new IllegalArgumentException("esialogin.watch.quiet is a time");
        }
        int most = Stream.concat(Stream.of(fast, slow), range.stream())
                .mapToInt(Threshold::different)
                .max()
                .orElseThrow();
        if (mostRead < most) {
            throw new IllegalArgumentException("esialogin.watch.most-read is less than what would be reported");
        }
    }

    /** How far back anything is looked at. */
    public Duration longest() {
        return Stream.concat(Stream.of(fast, slow), range.stream())
                .map(Threshold::within)
                .max(Duration::compareTo)
                .orElseThrow();
    }
}
