package ru.nso.esialogin.repair;

import java.time.Duration;
import ru.nso.esialogin.rules.text.PolicyPart;

/**
 * How far the search for plans goes. Reaching a limit is always said in the answer.
 *
 * @param mostPlans plans given in an answer (rulings: Plans, 10)
 * @param mostEdits largest number of edits in one plan
 * @param mostSimulations simulations in one search; the search is exact up to here
 * @param mostCandidates edits that one search combines; those of the decisive causes stay
 * @param mostRounds obstacles behind obstacles that are looked for; each round needs a new cause, so few are ever made
 * @param time longest search; a guard for a machine under load, not reached in ordinary work
 */
public record PlanLimits(
        int mostPlans, int mostEdits, int mostSimulations, int mostCandidates, int mostRounds, Duration time)
        implements PolicyPart {
    /** Limits that no ordinary family reaches. */
    public static final PlanLimits STANDARD = new PlanLimits(10, 20, 20_000, 40, 4, Duration.ofSeconds(5));

    /** Checks that there is room for one plan, and that the edits of a search fit into one number. */
    public PlanLimits {
        if (mostPlans < 1
                || mostEdits < 1
                || mostSimulations < 1
                || mostCandidates < 1
                || mostRounds < 0
                || time.isNegative()
                || time.isZero()) {
            throw new IllegalArgumentException("Limits of plans must be positive");
        }
        if (mostCandidates > MinimalSets.MOST_NUMBERS) {
            throw new IllegalArgumentException(
                    "At most " + MinimalSets.MOST_NUMBERS + " edits can be combined in one search");
        }
    }

    @Override
    public String described() {
        return toString();
    }

    /** A limit that a search ran into. */
    public enum Reached {
        /** A larger plan may exist. */
        EDITS,
        /** Not every set was simulated. */
        SIMULATIONS,
        /** Time ran out before every set was simulated. */
        TIME,
        /** There were more edits to combine; the rest was left out. */
        CANDIDATES,
        /** Behind the obstacles looked at there are others. */
        ROUNDS,
        /** No limit of the search: time ran out before it was played how much each cause hinders. */
        SEVERITIES
    }
}
