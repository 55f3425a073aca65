package ru.nso.esialogin.causes.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Severity;

class NotActivatedTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new NotActivated(), login);
    }

    @Test
    void the_symptom_is_reported_and_does_not_override_the_simulation() {
        OneRule asked = ask(Login.ofMother(Family.withSon()).noticing(Symptom.NOT_ACTIVATED));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WORKS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.WILL_BLOCK);
        assertThat(asked.cause().concernsCaller()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Symptom.class,
            names = {"NOT_FOUND", "ACCESS_DENIED", "ROLE_MISSING", "EMPTY_DIARY"})
    void other_symptoms_are_other_causes(Symptom symptom) {
        assertThat(ask(Login.ofMother(Family.withSon()).noticing(symptom)).isSilent())
                .isTrue();
    }
}
