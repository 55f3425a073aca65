package ru.nso.esialogin.proof.drawn;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.fixture.RequestFixture;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.fixture.drawn.DrawnLogin;
import ru.nso.esialogin.fixture.drawn.Tally;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.engine.CauseEntry;

/**
 * Everything that each cause says of its own example and, counted, of a fixed sample of drawn logins: evidence, missing
 * facts, edits, words for the page ({@code causes/<code>/example.txt} and {@code sample.txt}).
 */
@Tag("heavy")
class FindingsTest {
    private static final int LOGINS = 4000;

    /** Simulated once: rules only read. */
    private static final List<Played> SAMPLE =
            DrawnLogin.first(LOGINS).map(Played::of).toList();

    static Stream<Named<CauseEntry>> causes() {
        return RuleFixture.catalogue().entries().stream()
                .map(cause -> Named.of(cause.code().toString(), cause));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("causes")
    void a_cause_says_what_is_written_beside_it_of_its_example(CauseEntry cause) throws IOException {
        Tally tally = new Tally();
        Words.of(cause.rule()
                        .examine(Played.of(RequestFixture.read("causes/" + cause.code() + "/fires.json"))
                                .facts()))
                .forEach(tally::see);

        tally.assertEqualsTable("causes/" + cause.code() + "/example.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("causes")
    void a_cause_says_as_often_as_is_written_beside_it_what_it_says_of_the_sample(CauseEntry cause) throws IOException {
        Tally tally = new Tally();
        for (Played played : SAMPLE) {
            Words.of(cause.rule().examine(played.facts())).forEach(tally::see);
        }

        tally.assertEqualsTable("causes/" + cause.code() + "/sample.txt");
    }

    /** A login and what it comes to. */
    private record Played(LoginCase login, Simulation simulation) {
        private static final LoginSimulator SIMULATOR = RuleFixture.simulator();

        static Played of(LoginCase login) {
            return new Played(login, SIMULATOR.simulate(login));
        }

        /** Laid out anew for every rule, for facts remember what they were asked. */
        Facts facts() {
            return new Facts(login, simulation, DatedPolicy.STANDARD);
        }
    }
}
