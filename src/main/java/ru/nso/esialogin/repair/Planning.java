package ru.nso.esialogin.repair;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.engine.Explanation;

/**
 * What came of the search for plans.
 *
 * @param plans every minimal plan, best first: fewest edits, then fewest actors, the person's own edits before others'
 * @param candidates the edits of which plans can consist: those that the causes stand for and that concern this login
 * @param reached limits that ended the search early, and whether there was time to weigh the causes
 * @param cardsCannotHelp the proof that no edit of a card mends this login; empty where one does, or none is needed
 */
public record Planning(
        List<Plan> plans,
        List<PlannedEdit> candidates,
        Set<PlanLimits.Reached> reached,
        Optional<NoCardHelps> cardsCannotHelp) {
    /** Nothing has to be planned: the login works. */
    public static final Planning NOT_NEEDED = new Planning(List.of(), List.of(), Set.of(), Optional.empty());

    /** Copies the collections. */
    public Planning {
        plans = List.copyOf(plans);
        candidates = List.copyOf(candidates);
        reached = Set.copyOf(reached);
    }

    /** Whether an edit of some plan mends the cause. */
    public boolean mends(CauseCode cause) {
        return plans.stream().flatMap(plan -> plan.edits().stream()).anyMatch(planned -> planned.mends()
                .contains(cause));
    }

    /** Whether every set of candidate edits was decided. */
    public boolean isExhaustive() {
        return reached.isEmpty() || reached.equals(Set.of(PlanLimits.Reached.SEVERITIES));
    }

    /** The same, saying also whether the causes were weighed. */
    Planning of(Explanation explanation) {
        if (explanation.weighed()) {
            return this;
        }
        Set<PlanLimits.Reached> more = EnumSet.of(PlanLimits.Reached.SEVERITIES);
        more.addAll(reached);
        return new Planning(plans, candidates, more, cardsCannotHelp);
    }
}
