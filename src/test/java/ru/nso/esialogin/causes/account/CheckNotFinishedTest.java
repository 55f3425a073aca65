package ru.nso.esialogin.causes.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.ChildAccount;
import ru.nso.esialogin.esia.ChildAccount.Step;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Severity;

class CheckNotFinishedTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new CheckNotFinished(), login);
    }

    private static ChildAccount account(String email, Step step) {
        return new ChildAccount(EmailAddress.read(email), Fact.unknown(), Fact.of(step));
    }

    @Test
    void the_symptom_and_the_step_of_the_check_confirm_it() {
        for (Login login : List.of(
                Login.ofMother(Family.withSon()).noticing(Symptom.CHECK_NOT_FINISHED),
                Login.ofMother(Family.withSon()).making(account("gleb-test@mail.ru", Step.CHECK)))) {
            OneRule asked = ask(login);

            assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
            assertThat(asked.isConfirmed()).isTrue();
            assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
            assertThat(asked.cause().mends()).singleElement().satisfies(edit -> {
                assertThat(edit.what()).isEqualTo(Edit.What.WAIT_UNTIL);
                assertThat(edit.actor()).isEqualTo(Actor.PARENT);
            });
            assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
        }
    }

    @Test
    void a_refusal_that_nothing_explains_may_be_the_check() {
        OneRule asked = ask(Login.ofMother(Family.withSon())
                .noticing(Symptom.ACCOUNT_CREATION_REFUSED)
                .making(account("gleb-test@mail.ru", Step.DATA)));

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.CHILD_ACCOUNT_STEP);
    }

    @Test
    void a_later_step_is_past_the_check() {
        assertThat(ask(Login.ofMother(Family.withSon()).making(account("gleb-test@mail.ru", Step.PASSWORD)))
                        .isSilent())
                .isTrue();
    }

    @Test
    void nobody_making_an_account_waits_for_no_check() {
        assertThat(ask(Login.ofMother(Family.withSon())).isSilent()).isTrue();
    }
}
