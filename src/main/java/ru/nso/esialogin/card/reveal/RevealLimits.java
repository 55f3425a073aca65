package ru.nso.esialogin.card.reveal;

import java.time.Duration;

/**
 * Bounds of reveals.
 *
 * @param shown how long a value can be read
 * @param perDay most reveals of one user on one day of the region
 * @param kept how long it is kept that there was a reveal, and why
 */
public record RevealLimits(Duration shown, int perDay, Duration kept) {

    /** One day, for a repeat with the same Idempotency-Key has to find the reveal. */
    private static final Duration SHORTEST_KEPT = Duration.ofDays(1);

    /**
     * Checks that anything can be shown.
     *
     * @throws IllegalArgumentException if a bound is not positive, or a reveal is forgotten within a day
     */
    public RevealLimits {
        if (perDay < 1 || shown.compareTo(Duration.ZERO) <= 0 || kept.compareTo(SHORTEST_KEPT.plus(shown)) < 0) {
            throw new IllegalArgumentException(
                    "The limits of esialogin.reveals have to be positive, and kept longer than a day and shown together");
        }
    }
}
