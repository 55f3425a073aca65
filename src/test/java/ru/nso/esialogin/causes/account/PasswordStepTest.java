package ru.nso.esialogin.causes.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.esia.ChildAccount;
import ru.nso.esialogin.esia.ChildAccount.Step;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Severity;

class PasswordStepTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new PasswordStep(), login);
    }

    private static ChildAccount account(String email, Step step) {
        return new ChildAccount(EmailAddress.read(email), Fact.unknown(), Fact.of(step));
    }

    @Test
    void the_step_of_the_password_stops_the_child_account() {
        OneRule asked = ask(Login.ofMother(Family.withSon()).making(account("gleb-test@mail.ru", Step.PASSWORD)));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> assertThat(edit.actor())
                .isEqualTo(Actor.PARENT));
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void the_symptom_says_the_same_when_the_child_asks() {
        OneRule asked = ask(Login.ofSon(Family.withSon()).accountUnknown().noticing(Symptom.PASSWORD_STEP));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @ParameterizedTest
    @EnumSource(value = Step.class, mode = EnumSource.Mode.EXCLUDE, names = "PASSWORD")
    void no_other_step_is_the_password(Step step) {
        assertThat(ask(Login.ofMother(Family.withSon()).making(account("gleb-test@mail.ru", step)))
                        .isSilent())
                .isTrue();
    }

    @Test
    void a_forgotten_password_is_another_cause() {
        assertThat(ask(Login.ofMother(Family.withSon()).noticing(Symptom.PASSWORD_FORGOTTEN))
                        .isSilent())
                .isTrue();
    }
}
