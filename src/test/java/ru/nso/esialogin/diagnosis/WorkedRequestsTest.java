package ru.nso.esialogin.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.fixture.RequestFixture;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.rules.engine.ExplainedCause;

/** The customer's worked requests, simulated and explained without HTTP. */
class WorkedRequestsTest {
    private static final LoginSimulator SIMULATOR = RuleFixture.simulator();
    private static final Catalogue CATALOGUE = RuleFixture.catalogue();
    private static final Diagnoses DIAGNOSES = RuleFixture.diagnoses();

    @ParameterizedTest(name = "{0}")
    @MethodSource("ru.nso.esialogin.diagnosis.WorkedRequest#all")
    void the_simulation_of_a_worked_request_comes_to_its_verdict(WorkedRequest worked) {
        Simulation simulation = SIMULATOR.simulate(RequestFixture.read(worked.request()));

        assertThat(worked.expected("verdict")).contains(simulation.verdict().name());
        if (worked.tells("errorText")) {
            assertThat(simulation.errorText())
                    .isEqualTo(Optional.of(worked.expect().get("errorText").asText()));
        }
        if (worked.tells("owners")) {
            TreeSet<String> owners = new TreeSet<>();
            simulation
                    .candidates()
                    .forEach(candidate -> owners.add(candidate.owner().name()));
            assertThat(owners).containsExactlyElementsOf(worked.expected("owners"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ru.nso.esialogin.diagnosis.WorkedRequest#all")
    void the_causes_of_a_worked_request_are_the_expected_ones(WorkedRequest worked) {
        Diagnosis diagnosis = DIAGNOSES.explain(RequestFixture.read(worked.request()));

        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(diagnosis.crashes()).isEmpty();
        List<ExplainedCause> causes =
                diagnosis.causes().stream().map(DiagnosedCause::cause).toList();
        if (!worked.expected("firstCause").isEmpty()) {
            softly.assertThat(worked.expected("firstCause"))
                    .as("first cause")
                    .contains(causes.isEmpty() ? "none" : causes.get(0).code().toString());
        }
        List<String> codes =
                causes.stream().map(cause -> cause.code().toString()).toList();
        softly.assertThat(codes).as("causes").containsAll(known(worked.expected("mustInclude")));
        softly.assertThat(codes).as("causes").doesNotContainAnyElementsOf(orNone(worked.expected("mustNotGive")));
        softly.assertThat(codes(causes, Certainty.CONFIRMED))
                .as("confirmed")
                .doesNotContainAnyElementsOf(orNone(worked.expected("mustNotConfirm")));
        softly.assertThat(codes(causes, Certainty.POSSIBLE))
                .as("possible")
                .containsAll(known(worked.expected("mustBePossible")));
        for (Map.Entry<String, List<String>> severity :
                worked.expectedByCode("severity").entrySet()) {
            find(causes, severity.getKey()).ifPresent(cause -> softly.assertThat(severity.getValue())
                    .as("severity of " + severity.getKey())
                    .contains(cause.severity().name()));
        }
        for (Map.Entry<String, List<String>> refined :
                worked.expectedByCode("refines").entrySet()) {
            find(causes, refined.getKey()).ifPresent(cause -> softly.assertThat(
                            cause.refines().stream().map(CauseCode::toString))
                    .as("refined by " + refined.getKey())
                    .containsAll(known(refined.getValue())));
        }
        softly.assertAll();
    }

    /** Causes that the catalogue does not have yet are not asked for. */
    private static List<String> known(List<String> codes) {
        return codes.stream()
                .filter(code -> CATALOGUE.find(CauseCode.of(code)).isPresent())
                .toList();
    }

    private static List<String> orNone(List<String> codes) {
        return codes.isEmpty() ? List.of("-") : codes;
    }

    private static List<String> codes(List<ExplainedCause> causes, Certainty certainty) {
        return causes.stream()
                .filter(cause -> cause.certainty() == certainty)
                .map(cause -> cause.code().toString())
                .toList();
    }

    private static Optional<ExplainedCause> find(List<ExplainedCause> causes, String code) {
        return causes.stream()
                .filter(cause -> cause.code().toString().equals(code))
                .findFirst();
    }
}
