package ru.nso.esialogin.causes.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.ServiceIncident;
import ru.nso.esialogin.esia.ServiceIncident.Affected;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Severity;

class ElectronicSchoolDownTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new ElectronicSchoolDown(), login);
    }

    private static Login mother() {
        return Login.ofMother(Family.withSon());
    }

    private static ServiceIncident openEnded(Affected system) {
        return new ServiceIncident(system, Instant.parse("2025-10-15T11:30:00Z"), Optional.empty());
    }

    @Test
    void a_site_that_is_down_blocks_the_login() {
        OneRule asked = ask(mother().noticing(Symptom.SITE_DOWN));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void an_outage_without_an_end_goes_on() {
        OneRule asked = ask(mother().during(openEnded(Affected.JOURNAL)));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.evidence().field()).isEqualTo(Field.SERVICE);
    }

    @Test
    void an_outage_that_begins_a_second_later_does_not_count() {
        OneRule asked = ask(mother().at("2025-10-15T11:29:59Z").during(openEnded(Affected.JOURNAL)));

        assertThat(asked.isSilent()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "SCHOOL_WEB, MY_SCHOOL, false",
        "MY_SCHOOL, MY_SCHOOL, true",
        "MY_SCHOOL_ADMIN, MY_SCHOOL, true",
        "MY_SCHOOL, JOURNAL, false",
        "DIARY_APP, JOURNAL, true"
    })
    void an_outage_concerns_the_doors_of_its_own_system(EntryPoint door, Affected system, boolean out) {
        assertThat(ask(mother().through(door).during(openEnded(system))).isConfirmed())
                .isEqualTo(out);
    }

    @Test
    void an_outage_closes_the_gate_in_an_audit_too() {
        assertThat(ask(mother().assumed().during(openEnded(Affected.JOURNAL))).isConfirmed())
                .isTrue();
    }

    @Test
    void an_announced_outage_and_what_was_seen_are_mended_together() {
        OneRule asked = ask(mother().noticing(Symptom.SITE_DOWN).during(openEnded(Affected.JOURNAL)));

        assertThat(asked.cause().evidence()).hasSize(2);
        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> assertThat(edit.actor())
                .isEqualTo(Actor.PARENT));
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }
}
