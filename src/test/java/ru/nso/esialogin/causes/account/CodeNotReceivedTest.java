package ru.nso.esialogin.causes.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.nso.esialogin.esia.ChildAccount;
import ru.nso.esialogin.esia.ChildAccount.Step;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Severity;

class CodeNotReceivedTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new CodeNotReceived(), login);
    }

    private static Login mother() {
        return Login.ofMother(Family.withSon());
    }

    private static ChildAccount account(String email, Step step) {
        return new ChildAccount(EmailAddress.read(email), Fact.unknown(), Fact.of(step));
    }

    @Test
    void a_code_that_does_not_come_closes_the_gate_for_everybody() {
        for (Login login : List.of(mother(), Login.ofSon(Family.withSon()), Login.ofTeacher(Family.withSon()))) {
            OneRule asked = ask(login.noticing(Symptom.CODE_NOT_RECEIVED));

            assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
            assertThat(asked.isConfirmed()).isTrue();
            assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
            assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
        }
    }

    @Test
    void the_parent_acts_for_a_child_and_the_person_otherwise() {
        assertThat(ask(Login.ofSon(Family.withSon()).noticing(Symptom.CODE_NOT_RECEIVED))
                        .cause()
                        .mends())
                .singleElement()
                .satisfies(edit -> assertThat(edit.actor()).isEqualTo(Actor.PARENT));
        assertThat(ask(Login.ofTeacher(Family.withSon()).noticing(Symptom.CODE_NOT_RECEIVED))
                        .cause()
                        .mends())
                .singleElement()
                .satisfies(edit -> assertThat(edit.actor()).isEqualTo(Actor.EMPLOYEE));
    }

    @Test
    void an_account_that_stays_at_the_step_of_the_code_is_explained_by_it() {
        OneRule asked = ask(mother().making(account("gleb-test@mail.ru", Step.CONTACT_CODE)));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.mended().obstacles()).isEmpty();
    }

    @Test
    void the_step_alone_is_only_possible_beside_a_mailbox_that_explains_it() {
        OneRule asked = ask(mother().making(account("gleb-test@gmail.com", Step.CONTACT_CODE)));

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.CHILD_ACCOUNT_STEP);
    }

    @Test
    void a_code_that_does_not_come_while_the_account_is_made_is_one_fault_beside_the_mailbox() {
        Login login = mother().noticing(Symptom.CODE_NOT_RECEIVED);
        OneRule alone = ask(login.making(account("gleb-test@mail.ru", Step.CONTACT_CODE)));
        OneRule beside = ask(login.making(account("gleb-test@gmail.com", Step.CONTACT_CODE)));

        assertThat(alone.isConfirmed()).isTrue();
        assertThat(alone.mended().obstacles()).isEmpty();
        assertThat(beside.isConfirmed()).isTrue();
        assertThat(beside.mended().obstacles()).containsExactly(Obstacle.CHILD_ACCOUNT_GMAIL);
    }

    @ParameterizedTest
    @EnumSource(value = Step.class, mode = EnumSource.Mode.EXCLUDE, names = "CONTACT_CODE")
    void no_other_step_waits_for_a_code(Step step) {
        assertThat(ask(mother().making(account("gleb-test@mail.ru", step))).isSilent())
                .isTrue();
    }
}
