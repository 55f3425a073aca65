package ru.nso.esialogin.ticket.duplicate;

import java.time.Duration;

/**
 * What may be about the same.
 *
 * @param apart how far tickets may be apart in time
 * @param most most tickets that are proposed
 */
public record DuplicatePolicy(Duration apart, int most) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if one of them is not positive
     */
    public DuplicatePolicy {
        if (apart.isNegative() || apart.isZero() || most < 1) {
            throw new IllegalArgumentException("Duplicates need a time and a number");
        }
    }
}
