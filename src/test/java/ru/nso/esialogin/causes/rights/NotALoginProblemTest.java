package ru.nso.esialogin.causes.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Severity;

class NotALoginProblemTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new NotALoginProblem(), login);
    }

    @Test
    void it_is_taken_as_told_and_hinders_no_login() {
        OneRule asked = ask(Login.ofMother(Family.withSon()).noticing(Symptom.NOT_A_LOGIN_PROBLEM));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WORKS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.ADVICE);
        assertThat(asked.evidence().field()).isEqualTo(Field.SYMPTOM);
    }

    @Test
    void no_edit_of_a_card_stands_for_it() {
        OneRule asked = ask(Login.ofMother(Family.withSon()).noticing(Symptom.NOT_A_LOGIN_PROBLEM));

        assertThat(asked.cause().mends()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Symptom.class, mode = EnumSource.Mode.EXCLUDE, names = "NOT_A_LOGIN_PROBLEM")
    void no_other_symptom_is_this_cause(Symptom symptom) {
        assertThat(ask(Login.ofMother(Family.withSon()).noticing(symptom)).isSilent())
                .isTrue();
    }
}
