package ru.nso.esialogin.access.watch;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of one number that one user asked for, once or again.
 *
 * @param range stands for its first six digits; equal for numbers that begin alike
 * @param asked when it was last asked for
 * @param hit when it was last found; nothing if it never was
 */
public record SoughtNumber(String range, Instant asked, Optional<Instant> hit) {

    /** A number that is asked for, for the first time. */
    public static SoughtNumber first(String range, Instant at, boolean missed) {
        return new SoughtNumber(range, at, missed ? Optional.empty() : Optional.of(at));
    }

    /** The same number, asked for again; it is still one number, and once found it is no miss. */
    public SoughtNumber and(SoughtNumber again) {
        return new SoughtNumber(
                range,
                later(asked, again.asked),
                hit.map(found -> again.hit.map(other -> later(found, other)).orElse(found))
                        .or(again::hit));
    }

    /** Whether it was asked for at that moment or after it. */
    boolean since(Instant from) {
        return !asked.isBefore(from);
    }

    /** Whether it was not found at that moment or after it. */
    boolean missedSince(Instant from) {
        return hit.filter(found -> !found.isBefore(from)).isEmpty();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
