package ru.nso.esialogin.proof.drawn;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.fixture.drawn.DrawnLogin;
import ru.nso.esialogin.fixture.drawn.Tally;
import ru.nso.esialogin.repair.Plan;
import ru.nso.esialogin.repair.PlanLimits;
import ru.nso.esialogin.repair.PlannedEdit;
import ru.nso.esialogin.repair.Planner;
import ru.nso.esialogin.repair.Planning;
import ru.nso.esialogin.repair.SettledSeverity;
import ru.nso.esialogin.repair.question.NextQuestion;
import ru.nso.esialogin.repair.question.Priors;
import ru.nso.esialogin.rules.engine.Explanation;
import ru.nso.esialogin.rules.engine.RuleEngine;

/**
 * Every plan for a fixed sample of drawn logins, the proof where no card helps, the severities that the plans settle and
 * the next question; with room enough and within limits that are soon reached.
 */
class PlansTest {
    private static final int LOGINS = 100;
    private static final PlanLimits NARROW = new PlanLimits(1, 2, 12, 4, 0, Duration.ofSeconds(5));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void plans_are_those_of_the_table(int block) throws IOException {
        tally(block, PlanLimits.STANDARD).assertEqualsTable("plans/" + block + ".txt");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void limits_that_are_reached_are_told(int block) throws IOException {
        tally(block, NARROW).assertEqualsTable("plans/" + block + "-narrow.txt");
    }

    private static Tally tally(int block, PlanLimits limits) {
        LoginSimulator simulator = RuleFixture.simulator();
        RuleEngine engine = RuleFixture.engine();
        Planner planner = new Planner(engine, simulator, limits, () -> 0);
        Tally tally = new Tally();
        LongStream.range(0, LOGINS).forEach(i -> {
            LoginCase login = DrawnLogin.of(20_000 + (long) block * LOGINS + i);
            Simulation before = simulator.simulate(login);
            Explanation explanation = engine.explain(login, before);
            Planning planning = planner.plan(login, before, explanation);
            see(login, before, explanation, planning, tally);
        });
        return tally;
    }

    private static void see(
            LoginCase login, Simulation before, Explanation explanation, Planning planning, Tally tally) {
        tally.see("plans " + planning.plans().stream().map(PlansTest::text).toList() + ", mended "
                + mended(explanation, planning));
        tally.see("reached " + Words.sorted(planning.reached()) + ", combined "
                + planning.candidates().size()
                + planning.cardsCannotHelp()
                        .map(no -> ", no card helps: " + no.why() + ", tried "
                                + no.tried().size() + ", then " + no.verdict() + ' ' + no.obstacles())
                        .orElse(""));
        tally.see("settled "
                + SettledSeverity.settle(login, before, explanation, planning).causes().stream()
                        .map(cause -> cause.code() + " " + cause.severity())
                        .toList());
        tally.see("asks "
                + NextQuestion.of(before, explanation, Priors.shipped())
                        .map(asked -> asked.fact() + " for " + asked.decidesBetween()
                                + String.format(Locale.ROOT, ", %.4f bits", asked.bits()))
                        .orElse("nothing"));
    }

    private static List<String> mended(Explanation explanation, Planning planning) {
        return explanation.causes().stream()
                .filter(cause -> planning.mends(cause.code()))
                .map(cause -> cause.code().toString())
                .toList();
    }

    private static String text(Plan plan) {
        return plan.edits().stream().map(PlansTest::text).collect(Collectors.joining(" + "))
                + " (" + plan.actors() + " actors, " + plan.editsOfOthers() + " of others"
                + (plan.changesCards() ? ", cards)" : ")");
    }

    private static String text(PlannedEdit planned) {
        return Words.of(planned.edit()) + ' ' + planned.whose() + ' ' + planned.mendsInOrder();
    }
}
