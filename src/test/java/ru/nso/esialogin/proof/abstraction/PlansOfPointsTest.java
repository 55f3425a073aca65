package ru.nso.esialogin.proof.abstraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.repair.Plan;
import ru.nso.esialogin.repair.PlannedEdit;
import ru.nso.esialogin.repair.Planner;
import ru.nso.esialogin.repair.Planning;
import ru.nso.esialogin.rules.engine.EditEffects;
import ru.nso.esialogin.rules.engine.RuleEngine;

/**
 * Plans at every hundredth point (at all in the profile slow): each makes the login work, no proper part of
 * one does, none contains another; where there is none, the proof is given that no edit of a card can help.
 */
@Tag("heavy")
class PlansOfPointsTest {
    private static final LoginSimulator SIMULATOR = RuleFixture.simulator();
    private static final RuleEngine ENGINE = RuleFixture.engine();
    private static final Planner PLANNER = RuleFixture.planner();

    @Test
    void every_plan_is_sound_and_minimal_and_its_absence_is_proved() {
        int every = Integer.getInteger("plans.every", 100);
        // The offset walks through the residues, so that no dimension stands still.
        List<String> failures = IntStream.range(0, (Space.size() - Space.first()) / every)
                .parallel()
                .map(number -> Space.first() + number * every + number % every)
                .mapToObj(Space::at)
                .flatMap(PlansOfPointsTest::failures)
                .limit(20)
                .toList();

        assertThat(failures).isEmpty();
    }

    private static Stream<String> failures(Point at) {
        LoginCase login = Sketch.of(at);
        Simulation before = SIMULATOR.simulate(login);
        Planning planning = PLANNER.plan(login, before, ENGINE.explain(login, before));
        if (before.verdict() == Verdict.WORKS) {
            return planning.plans().isEmpty() ? Stream.of() : Stream.of("a plan for a login that works " + at);
        }
        Stream.Builder<String> failures = Stream.builder();
        if (!planning.isExhaustive()) {
            failures.add("a limit was reached " + at);
        }
        if (planning.plans().isEmpty() && planning.cardsCannotHelp().isEmpty()) {
            failures.add("neither a plan nor a proof that no card helps " + at);
        }
        if (planning.cardsCannotHelp().isPresent() && planning.plans().stream().anyMatch(Plan::changesCards)) {
            failures.add("a card helps and is proved not to " + at);
        }
        for (Plan plan : planning.plans()) {
            judge(plan, planning, login, before).forEach(what -> failures.add(what + " " + at));
        }
        return failures.build();
    }

    private static Stream<String> judge(Plan plan, Planning planning, LoginCase login, Simulation before) {
        Stream.Builder<String> failures = Stream.builder();
        List<PlannedEdit> edits = plan.edits();
        if (!works(login, before, edits)) {
            failures.add("a plan that does not help");
        }
        // Every proper part, not only those short of one edit: edits need not be monotonous.
        for (int part = 0; part < (1 << edits.size()) - 1; part++) {
            int chosen = part;
            List<PlannedEdit> some = IntStream.range(0, edits.size())
                    .filter(edit -> (chosen & (1 << edit)) != 0)
                    .mapToObj(edits::get)
                    .toList();
            if (works(login, before, some)) {
                failures.add("a part of a plan suffices");
            }
        }
        Set<PlannedEdit> own = Set.copyOf(edits);
        Set<Plan> inside = planning.plans().stream()
                .filter(other -> !other.equals(plan) && own.containsAll(other.edits()))
                .collect(Collectors.toSet());
        if (!inside.isEmpty()) {
            failures.add("a plan inside another");
        }
        return failures.build();
    }

    private static boolean works(LoginCase login, Simulation before, List<PlannedEdit> edits) {
        return SIMULATOR
                        .simulate(EditEffects.apply(
                                login,
                                before,
                                edits.stream().map(PlannedEdit::edit).toList()))
                        .verdict()
                == Verdict.WORKS;
    }
}
