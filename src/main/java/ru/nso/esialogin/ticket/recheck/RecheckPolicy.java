package ru.nso.esialogin.ticket.recheck;

import java.time.Duration;

/**
 * When logins of tickets are played again.
 *
 * @param again after this time also where no card has changed, for a new card may have come
 * @param relapse how long after its end a ticket is opened again
 * @param batch tickets in one transaction
 */
public record RecheckPolicy(Duration again, Duration relapse, int batch) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if one of them is not positive
     */
    public RecheckPolicy {
        if (again.isNegative() || again.isZero() || relapse.isNegative() || batch < 1) {
            throw new IllegalArgumentException("Rechecks need a time and a number");
        }
    }
}
