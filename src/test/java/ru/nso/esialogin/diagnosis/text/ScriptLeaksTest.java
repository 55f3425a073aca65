package ru.nso.esialogin.diagnosis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.nso.esialogin.contactcentre.script.Login;
import ru.nso.esialogin.contactcentre.script.Node;
import ru.nso.esialogin.contactcentre.script.Script;
import ru.nso.esialogin.contactcentre.script.ScriptWriter;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.fixture.RequestFixture;
import ru.nso.esialogin.fixture.RuleFixture;

/** What line 110 says about any cause holds no datum of anybody but the caller and the caller's children. */
class ScriptLeaksTest {
    private static final Diagnoses DIAGNOSES = RuleFixture.diagnoses();

    static Stream<String> cases() {
        return RuleFixture.catalogue().entries().stream()
                .flatMap(entry ->
                        Stream.of("causes/" + entry.code() + "/fires.json", "causes/" + entry.code() + "/clear.json"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothing_said_or_passed_on_leaks(String resource) {
        LoginCase login = RequestFixture.read(resource);
        RecordKind kind = RecordKind.valueOf(login.identity().role().name());
        Script script = new ScriptWriter(DIAGNOSES.dated(), 3)
                .write(kind, List.of(new Login(kind, true, DIAGNOSES.explain(login))), Instant.EPOCH);
        LeakCheck leaks = LeakCheck.of(login, DIAGNOSES.simulate(login).household());

        assertThat(script.nodes().stream().flatMap(ScriptLeaksTest::words)).noneMatch(leaks::leaks);
    }

    private static Stream<String> words(Node node) {
        return Stream.concat(node.say().stream(), node.act().stream());
    }
}
