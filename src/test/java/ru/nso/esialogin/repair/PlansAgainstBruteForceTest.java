package ru.nso.esialogin.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Facts;

/**
 * The plans are exactly the minimal sets that trying every subset of every edit gives: nothing is lost by leaving out
 * edits that do not concern the login and sets that open no gate.
 */
class PlansAgainstBruteForceTest {
    private static final LoginSimulator SIMULATOR = RuleFixture.simulator();
    private static final int MOST_EDITS = 9;

    @Property(tries = 250, seed = "20251015", shrinking = ShrinkingMode.OFF)
    void the_plans_are_those_of_brute_force_over_all_subsets(@ForAll @IntRange(max = 1_000_000) int seed) {
        PlanFixture planned = PlanFixture.of(FaultyLogin.of(seed, FaultyLogin.Style.PLAIN));
        LoginCase login = planned.login();
        Assume.that(planned.before().verdict() != Verdict.WORKS);
        CandidateEdits candidates =
                new CandidateEdits(login, planned.before(), new Facts(login, planned.before(), SIMULATOR.dated()));
        List<PlannedEdit> all =
                candidates.acts(candidates.told(planned.explanation().causes()));
        Assume.that(all.size() <= MOST_EDITS);

        Set<Set<Edit>> bruteForce = minimal(planned, all);
        if (!bruteForce.isEmpty() && bruteForce.stream().noneMatch(PlansAgainstBruteForceTest::changesCards)) {
            // Then whatever a card could be changed into is tried besides.
            all = withConceivable(planned, candidates);
            Assume.that(all.size() <= MOST_EDITS + 2);
            bruteForce = minimal(planned, all);
            assertThat(planned.planning().cardsCannotHelp().isPresent())
                    .isEqualTo(bruteForce.stream().noneMatch(PlansAgainstBruteForceTest::changesCards));
        }

        Set<Set<Edit>> plans = new HashSet<>();
        planned.planning().plans().forEach(plan -> plans.add(edits(plan.edits())));
        if (bruteForce.isEmpty()) {
            // Then the planner looks further than the causes told at first; what it finds has to hold all the same.
            planned.planning().plans().forEach(plan -> assertThat(minimal(planned, plan.edits()))
                    .containsExactly(edits(plan.edits())));
        } else {
            assertThat(plans).isEqualTo(bruteForce);
        }
    }

    private static List<PlannedEdit> withConceivable(PlanFixture planned, CandidateEdits candidates) {
        List<PlannedEdit> all =
                new ArrayList<>(candidates.told(planned.explanation().causes()));
        new ConceivableEdits(new Facts(planned.login(), planned.before(), SIMULATOR.dated()))
                .all()
                .forEach(edit -> all.add(new PlannedEdit(edit, "", Set.of())));
        return candidates.acts(all);
    }

    private static boolean changesCards(Set<Edit> edits) {
        return edits.stream().anyMatch(Edit::changesCards);
    }

    private static Set<Set<Edit>> minimal(PlanFixture planned, List<PlannedEdit> all) {
        List<Integer> found = new ArrayList<>();
        Set<Set<Edit>> minimal = new HashSet<>();
        for (int size = 1; size <= all.size(); size++) {
            for (int set = 1; set < 1 << all.size(); set++) {
                int chosen = set;
                boolean smaller = found.stream().anyMatch(known -> (chosen & known) == known);
                if (Integer.bitCount(set) == size && !smaller) {
                    List<PlannedEdit> some = new ArrayList<>();
                    for (int i = 0; i < all.size(); i++) {
                        if ((set & (1 << i)) != 0) {
                            some.add(all.get(i));
                        }
                    }
                    if (planned.after(some) == Verdict.WORKS) {
                        found.add(set);
                        minimal.add(edits(some));
                    }
                }
            }
        }
        return minimal;
    }

    private static Set<Edit> edits(List<PlannedEdit> planned) {
        Set<Edit> edits = new HashSet<>();
        planned.forEach(edit -> edits.add(edit.edit()));
        return edits;
    }
}
