package ru.nso.esialogin.causes.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.ServiceIncident;
import ru.nso.esialogin.esia.ServiceIncident.Affected;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Severity;

class EsiaOverloadedTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new EsiaOverloaded(), login);
    }

    private static Login mother() {
        return Login.ofMother(Family.withSon());
    }

    private static ServiceIncident incident(Affected system) {
        return new ServiceIncident(
                system, Instant.parse("2025-10-15T10:00:00Z"), Optional.of(Instant.parse("2025-10-15T12:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"007007", "ESIA-007008", "esia-007007"})
    void a_code_of_overload_blocks_the_login_and_waiting_mends_it(String code) {
        OneRule asked = ask(mother().code(code));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.evidence().field()).isEqualTo(Field.ERROR_CODE);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void waiting_is_the_persons_own() {
        OneRule asked = ask(Login.ofTeacher(Family.withSon()).code("007007"));

        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> {
            assertThat(edit.what()).isEqualTo(Edit.What.WAIT_UNTIL);
            assertThat(edit.actor()).isEqualTo(Actor.EMPLOYEE);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-15T09:59:59Z, false",
        "2025-10-15T10:00:00Z, true",
        "2025-10-15T11:59:59Z, true",
        "2025-10-15T12:00:00Z, false"
    })
    void an_outage_of_esia_counts_from_its_first_moment_to_before_its_end(String at, boolean out) {
        assertThat(ask(mother().at(at).during(incident(Affected.ESIA))).isConfirmed())
                .isEqualTo(out);
    }

    @Test
    void an_outage_of_esia_does_not_hinder_a_password_of_the_old_days() {
        OneRule asked = ask(mother().at("2023-10-10T20:00:00+07:00")
                .with(Credential.PASSWORD)
                .during(new ServiceIncident(Affected.ESIA, Instant.parse("2023-10-10T00:00:00Z"), Optional.empty())));

        assertThat(asked.isSilent()).isTrue();
        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void a_code_and_an_outage_are_two_pieces_of_evidence_and_one_wait() {
        OneRule asked = ask(mother().code("007008").during(incident(Affected.ESIA)));

        assertThat(asked.cause().evidence()).hasSize(2);
        assertThat(asked.cause().mends()).hasSize(1);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void the_words_speak_of_the_announced_end_and_of_what_was_announced() {
        ServiceIncident known = incident(Affected.ESIA).saying(Optional.of("Обновление Госуслуг."));
        ServiceIncident open =
                new ServiceIncident(Affected.ESIA, Instant.parse("2025-10-15T09:00:00Z"), Optional.empty());

        OneRule asked = ask(mother().during(known));

        assertThat(asked.cause().values())
                .containsEntry("later", "после 15.10.2025, 19:00")
                .containsEntry(
                        "notice",
                        "На это время объявлен перерыв в работе до 15.10.2025, 19:00."
                                + " В объявлении сказано: «Обновление Госуслуг.»");
        assertThat(asked.evidence().note())
                .isEqualTo("время входа попадает в перерыв, окончание 15.10.2025, 19:00; в объявлении:"
                        + " «Обновление Госуслуг.»");
        assertThat(ask(mother().during(known).during(open)).cause().values())
                .as("one of the outages has no end yet")
                .containsEntry("later", "через один-два часа");
        assertThat(ask(mother().code("007008")).cause().values()).containsEntry("notice", "");
    }

    @Test
    void an_outage_of_the_journal_is_another_cause() {
        assertThat(ask(mother().during(incident(Affected.JOURNAL))).isSilent()).isTrue();
    }
}
