package ru.nso.esialogin.proof.drawn;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.KeyKind;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.MatchingPolicy;
import ru.nso.esialogin.esia.MatchingPolicy.OrderConflict;
import ru.nso.esialogin.esia.MatchingPolicy.Search;
import ru.nso.esialogin.esia.simulation.Candidate;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.TraceLine;
import ru.nso.esialogin.fixture.drawn.DrawnLogin;
import ru.nso.esialogin.fixture.drawn.Tally;

/** What a fixed sample of drawn logins comes to, counted, for every role and two policies of matching. */
@Tag("heavy")
class SimulationsTest {
    private static final int LOGINS = 2000;
    private static final MatchingPolicy OTHER = new MatchingPolicy(
            Search.FIRST_HIT, List.of(KeyKind.PHONE, KeyKind.EMAIL, KeyKind.SNILS), OrderConflict.OLD_SCHOOL);

    @ParameterizedTest
    @EnumSource(Role.class)
    void logins_come_to_what_the_table_says(Role role) throws IOException {
        tally(role, MatchingPolicy.STANDARD).assertEqualsTable("simulation/" + role + ".txt");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void another_policy_of_matching_finds_others(Role role) throws IOException {
        tally(role, OTHER).assertEqualsTable("simulation/" + role + "-first-hit.txt");
    }

    private static Tally tally(Role role, MatchingPolicy matching) {
        LoginSimulator simulator = new LoginSimulator(matching, DatedPolicy.STANDARD);
        Tally tally = new Tally();
        DrawnLogin.first(LOGINS)
                .filter(login -> login.identity().role() == role)
                .forEach(login -> see(login, simulator.simulate(login), tally));
        return tally;
    }

    private static void see(LoginCase login, Simulation simulation, Tally tally) {
        tally.see(
                "verdict " + simulation.verdict() + " of " + Words.sorted(simulation.possible()) + ", behind the gates "
                        + Words.sorted(simulation.behindGates()) + ", closed " + simulation.obstacles());
        tally.see("missing " + Words.sorted(simulation.missing()) + ", perhaps closed " + simulation.maybeObstacles());
        tally.see("text " + simulation.errorText().orElse("none"));
        for (Candidate candidate : simulation.candidates()) {
            tally.see("found " + candidate.record().kind() + " of " + candidate.owner() + " by "
                    + Words.sorted(candidate.by()) + (candidate.linked() ? " and link" : "") + ", "
                    + candidate.record().resemblance().likeness());
        }
        for (TraceLine line : simulation.trace()) {
            tally.see("trace " + line.step() + ' ' + line.outcome() + ' ' + line.subject() + ' '
                    + Words.sorted(line.keys())
                    + line.obstacle().map(Enum::name).orElse(""));
        }
        Optional<Integer> age = simulation.household().pupilAge();
        tally.see("household of " + simulation.household().family().size() + " of "
                + simulation.household().files().size() + ", own "
                + simulation.household().ownChildren().size()
                + ", expected " + simulation.household().expectedFiles().size() + ", guessed "
                + simulation.household().isFamilyGuessed() + ", age "
                + age.map(String::valueOf).orElse("none")
                + ", cards " + login.knownCards().size());
    }
}
