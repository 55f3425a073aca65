package ru.nso.esialogin.rules.engine;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * How long it is played how much each cause hinders a login; a guard for keys that stand on very many cards. That it has
 * come to an end is said in the {@link Explanation}.
 *
 * @param time at least one millisecond
 * @param stopwatch nanoseconds since any fixed moment; the room itself has no clock
 */
public record Patience(Duration time, LongSupplier stopwatch) {
    /** Never ends: for cases that are known to be small. */
    public static final Patience ENDLESS = new Patience(Duration.ofDays(1), () -> 0);

    /** Refuses what is no limit. */
    public Patience {
        if (time.toMillis() < 1) {
            throw new IllegalArgumentException("The time for severities has to be at least one millisecond");
        }
    }

    /** Begins now; tells whether it has come to an end. */
    BooleanSupplier begin() {
        long end = stopwatch.getAsLong() + time.toNanos();
        return () -> stopwatch.getAsLong() - end >= 0;
    }
}
