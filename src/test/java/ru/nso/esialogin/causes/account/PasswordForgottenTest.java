package ru.nso.esialogin.causes.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Severity;

class PasswordForgottenTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new PasswordForgotten(), login);
    }

    @Test
    void a_forgotten_password_blocks_the_login_until_it_is_recovered() {
        OneRule asked = ask(Login.ofMother(Family.withSon()).noticing(Symptom.PASSWORD_FORGOTTEN));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void the_parent_recovers_the_password_of_a_child_and_an_employee_the_own_one() {
        assertThat(ask(Login.ofSon(Family.withSon()).noticing(Symptom.PASSWORD_FORGOTTEN))
                        .cause()
                        .mends())
                .singleElement()
                .satisfies(edit -> assertThat(edit.actor()).isEqualTo(Actor.PARENT));
        assertThat(ask(Login.ofTeacher(Family.withSon()).noticing(Symptom.PASSWORD_FORGOTTEN))
                        .cause()
                        .mends())
                .singleElement()
                .satisfies(edit -> assertThat(edit.actor()).isEqualTo(Actor.EMPLOYEE));
    }

    @Test
    void the_step_of_the_childs_password_is_another_cause() {
        assertThat(ask(Login.ofMother(Family.withSon()).noticing(Symptom.PASSWORD_STEP))
                        .isSilent())
                .isTrue();
    }
}
