package ru.nso.esialogin.causes.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Severity;

class EndlessWaitTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new EndlessWait(), login);
    }

    @Test
    void a_page_that_waits_without_end_is_waited_out_by_the_person() {
        OneRule asked = ask(Login.ofMother(Family.withSon()).noticing(Symptom.ENDLESS_WAIT));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> assertThat(edit.actor())
                .isEqualTo(Actor.PARENT));
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @ParameterizedTest
    @EnumSource(value = Symptom.class, mode = EnumSource.Mode.EXCLUDE, names = "ENDLESS_WAIT")
    void no_other_symptom_is_this_cause(Symptom symptom) {
        assertThat(ask(Login.ofMother(Family.withSon()).noticing(symptom)).isSilent())
                .isTrue();
    }
}
