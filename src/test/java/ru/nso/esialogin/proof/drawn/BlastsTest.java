package ru.nso.esialogin.proof.drawn;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
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
import ru.nso.esialogin.repair.PlannedEdit;
import ru.nso.esialogin.repair.blast.Affected;
import ru.nso.esialogin.repair.blast.Blast;
import ru.nso.esialogin.repair.blast.BlastRadius;
import ru.nso.esialogin.repair.blast.Neighbourhood;
import ru.nso.esialogin.repair.blast.PlanBlasts;
import ru.nso.esialogin.repair.blast.PlanEffects;
import ru.nso.esialogin.repair.blast.TimeLimit;
import ru.nso.esialogin.repair.blast.TouchedKeys;
import ru.nso.esialogin.rules.Edit;

/** Whom it touches when the cards of one drawn login become those of another, and when a plan is carried out. */
class BlastsTest {
    private static final int PAIRS = 150;
    private static final int LOGINS = 60;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void a_change_of_cards_touches_whom_the_table_says(int block) throws IOException {
        BlastRadius radius = radius(RuleFixture.simulator());
        Tally tally = new Tally();
        LongStream.range(0, PAIRS).forEach(i -> {
            LoginCase one = DrawnLogin.of(30_000 + (long) block * PAIRS + i);
            LoginCase other = DrawnLogin.of(40_000 + (long) block * PAIRS + i);
            see(radius.between(cards(one), cards(other), one.attempt().at()), tally);
            see(TouchedKeys.of(cards(one), cards(other)), tally);
        });

        tally.assertEqualsTable("blast/cards-" + block + ".txt");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void a_plan_touches_whom_the_table_says(int block) throws IOException {
        LoginSimulator simulator = RuleFixture.simulator();
        BlastRadius radius = radius(simulator);
        Tally tally = new Tally();
        LongStream.range(0, LOGINS).forEach(i -> {
            LoginCase login = DrawnLogin.of(50_000 + (long) block * LOGINS + i);
            Simulation before = simulator.simulate(login);
            PlanBlasts blasts = radius.ofPlans(login, before);
            for (Plan plan : RuleFixture.planner()
                    .plan(login, before, RuleFixture.engine().explain(login, before))
                    .plans()) {
                var edits = plan.edits().stream().map(PlannedEdit::edit).toList();
                String text = edits.stream().map(Edit::what).toList().toString();
                Neighbourhood after = PlanEffects.apply(login, before, edits);
                tally.see(text + (after.equals(cards(login)) ? " leaves the cards" : " changes cards") + ", there are "
                        + after.ids());
                see(blasts.of(edits), tally);
                see(TouchedKeys.of(cards(login), after), tally);
            }
        });

        tally.assertEqualsTable("blast/plans-" + block + ".txt");
    }

    private static BlastRadius radius(LoginSimulator simulator) {
        return new BlastRadius(simulator, new TimeLimit(Duration.ofHours(1), () -> 0));
    }

    private static Neighbourhood cards(LoginCase login) {
        return new Neighbourhood(login.knownCards(), login.knownStaff());
    }

    private static void see(Blast blast, Tally tally) {
        tally.see((blast.dangerous() ? "dangerous for " : "for ")
                + blast.affected().size());
        for (Affected one : blast.affected()) {
            tally.see(one.effect() + " for " + one.kind() + ' ' + one.recordId() + " on "
                    + one.records().size() + ", from " + one.before() + " to " + one.after());
        }
    }

    private static void see(Set<?> keys, Tally tally) {
        tally.see("touched "
                + keys.stream()
                        .map(key -> key.getClass().getSimpleName())
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }
}
