package ru.nso.esialogin.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.fixture.RequestFixture;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Finding;

/** What a cause says is to be done undoes the cause, save where nobody can undo it. */
class MendsAreEffectiveTest {
    private static final LoginSimulator SIMULATOR = RuleFixture.simulator();
    private static final Map<String, String> NOBODY_UNDOES = Map.of(
            "D6", "a name never decides a search, and no edit of a plan writes one",
            "D11", "the person goes on having no SNILS; contacts that agree let them in meanwhile",
            "O6", "the invitation is confirmed outside the journal, and nothing in the model hangs on it",
            "O7", "an ended card is not mended; a new school opens its own",
            "R2", "only the school decides, on documents",
            "R3", "a paper diary is a valid outcome",
            "N1", "it is not about logging in");

    static Stream<CauseEntry> causes() {
        return RuleFixture.catalogue().entries().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("causes")
    void a_certain_cause_is_gone_after_all_its_edits(CauseEntry entry) {
        LoginCase login = RequestFixture.read("causes/" + entry.code() + "/fires.json");
        Simulation before = SIMULATOR.simulate(login);
        assumeThat(finding(entry, login, before)).isInstanceOf(Finding.Confirmed.class);
        List<Edit> edits = ((Finding.Confirmed) finding(entry, login, before))
                .mends().stream().filter(edit -> !edit.imagined()).toList();

        LoginCase mended = EditEffects.apply(login, before, edits);

        assertThat(finding(entry, mended, SIMULATOR.simulate(mended)))
                .as("after %s", edits.stream().map(Edit::what).toList())
                .satisfies(after -> assertThat(after instanceof Finding.Confirmed)
                        .as(NOBODY_UNDOES.getOrDefault(entry.code().toString(), "somebody can undo it"))
                        .isEqualTo(NOBODY_UNDOES.containsKey(entry.code().toString())));
    }

    private static Finding finding(CauseEntry entry, LoginCase login, Simulation simulation) {
        return entry.rule().examine(new Facts(login, simulation, SIMULATOR.dated()));
    }
}
