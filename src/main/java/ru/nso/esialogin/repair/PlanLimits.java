package ru.nso.esialogin.repair;

import java.time.Duration;

/**
 * How far the search for plans goes. Reaching a limit is always said in the answer.
 *
 * @param mostPlans plans given in an answer (rulings: Plans, 10)
 * @param mostEdits largest number of edits in one plan
 * @param mostSimulations simulations in one search; the search is exact up to here
 * @param time longest search; a guard for a machine under load, not reached in ordinary work
 */
public record PlanLimits(int mostPlans, int mostEdits, int mostSimulations, Duration time) {
    /** Limits that no ordinary family reaches. */
    public static final PlanLimits STANDARD = new PlanLimits(10, 20, 20_000, Duration.ofSeconds(5));

    /** Checks that there is room for one plan. */
    public PlanLimits {
        if (mostPlans < 1 || mostEdits < 1 || mostSimulations < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("Limits of plans must be positive");
        }
    }

    /** A limit that a search ran into. */
    public enum Reached {
        /** A larger plan may exist. */
        EDITS,
        /** Not every set was simulated. */
        SIMULATIONS,
        /** Time ran out before every set was simulated. */
        TIME
    }
}
