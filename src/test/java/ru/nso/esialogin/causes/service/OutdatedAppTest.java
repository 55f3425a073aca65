package ru.nso.esialogin.causes.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.esia.LoginAttempt;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Severity;

class OutdatedAppTest {
    private static OneRule ask(String version, Symptom... seen) {
        return ask(EntryPoint.DIARY_APP, Optional.of(version), seen);
    }

    private static OneRule ask(EntryPoint door, Optional<String> version, Symptom... seen) {
        Login login = Login.ofMother(Family.withSon()).through(door);
        List.of(seen).forEach(login::noticing);
        LoginCase facts = login.facts();
        LoginAttempt old = facts.attempt();
        return OneRule.ask(
                new OutdatedApp(),
                facts.withAttempt(new LoginAttempt(
                        old.at(),
                        old.entryPoint(),
                        old.credential(),
                        old.loginTyped(),
                        old.secondFactor(),
                        old.errorText(),
                        old.esiaErrorCode(),
                        old.symptoms(),
                        version)));
    }

    @ParameterizedTest
    @CsvSource({"1.9.9, true", "1.10, true", "2.0.0, false", "2, false", "v2.0, false", "10.0, false", "новая, false"})
    void versions_are_compared_part_by_part(String version, boolean old) {
        assertThat(ask(version).isPossible()).isEqualTo(old);
    }

    @Test
    void an_old_app_alone_closes_nothing() {
        OneRule asked = ask("1.9.9");

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WORKS);
        assertThat(asked.cause().severity()).isEqualTo(Severity.ADVICE);
        assertThat(asked.evidence().found()).isEqualTo("1.9.9");
    }

    @Test
    void an_old_app_that_waits_without_end_is_certain_and_an_update_mends_it() {
        OneRule asked = ask("1.9.9", Symptom.ENDLESS_WAIT);

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void a_new_app_that_waits_without_end_is_another_cause() {
        assertThat(ask("2.0.1", Symptom.ENDLESS_WAIT).isSilent()).isTrue();
    }

    @Test
    void the_version_is_asked_for_only_where_the_app_waits() {
        assertThat(ask(EntryPoint.JOURNAL_APP, Optional.empty()).isSilent()).isTrue();

        OneRule asked = ask(EntryPoint.JOURNAL_APP, Optional.empty(), Symptom.ENDLESS_WAIT);

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.APP_VERSION);
    }

    @Test
    void in_a_browser_the_version_of_the_app_does_not_matter() {
        assertThat(ask(EntryPoint.SCHOOL_WEB, Optional.of("1.0")).isSilent()).isTrue();
    }
}
