package ru.nso.esialogin.access.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time a report tells of.
 *
 * @param from from this moment on
 * @param to before this moment
 */
public record Window(Instant from, Instant to) {
    /** How far a report goes back that is not told from when. */
    static final Duration USUAL = Duration.ofDays(30);

    /** The longest time a report tells of: every entry of it is read. */
    public static final Duration LONGEST = Duration.ofDays(366);

    /** What is asked for, the last 30 days where nothing is. */
    public static Window of(Optional<Instant> from, Optional<Instant> to, Instant now) {
        Instant end = to.orElse(now);
        return new Window(from.orElse(end.minus(USUAL)), end);
    }

    /** Whether it is longer than {@link #LONGEST}. */
    public boolean isTooLong() {
        return from.isBefore(to.minus(LONGEST));
    }
}
