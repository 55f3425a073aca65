package ru.nso.esialogin.proof.drawn;

import java.io.IOException;
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
import ru.nso.esialogin.rules.engine.EditEffects;
import ru.nso.esialogin.rules.engine.ExplainedCause;
import ru.nso.esialogin.rules.engine.Explanation;
import ru.nso.esialogin.rules.engine.RuleEngine;

/**
 * How the engine puts the causes of a fixed sample of drawn logins in order, how much each hinders, and what becomes of
 * the login once a cause is mended.
 */
class ExplanationsTest {
    private static final int LOGINS = 100;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void causes_are_explained_as_the_table_says(int hundred) throws IOException {
        LoginSimulator simulator = RuleFixture.simulator();
        RuleEngine engine = RuleFixture.engine();
        Tally tally = new Tally();
        LongStream.range(0, LOGINS).forEach(i -> {
            LoginCase login = DrawnLogin.of(10_000 + (long) hundred * LOGINS + i);
            Simulation simulation = simulator.simulate(login);
            Explanation explanation = engine.explain(login, simulation);
            tally.see("crashes " + explanation.crashes());
            tally.see("in order "
                    + explanation.causes().stream()
                            .map(cause -> cause.code() + " " + cause.severity())
                            .collect(Collectors.joining(", ")));
            for (ExplainedCause cause : explanation.causes()) {
                Simulation mended = simulator.simulate(EditEffects.apply(login, simulation, cause.mends()));
                tally.see(cause.code() + " " + cause.certainty() + (cause.concernsCaller() ? " of the caller" : "")
                        + " refines " + cause.refines() + ", mended " + mended.verdict() + " of "
                        + Words.sorted(mended.possible()) + ", behind the gates "
                        + Words.sorted(mended.behindGates()) + ", closed " + mended.obstacles() + ", found "
                        + mended.candidates().size());
            }
        });

        tally.assertEqualsTable("explanation/" + hundred + ".txt");
    }
}
