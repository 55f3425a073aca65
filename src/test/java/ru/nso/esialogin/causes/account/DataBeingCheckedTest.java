package ru.nso.esialogin.causes.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Severity;

class DataBeingCheckedTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new DataBeingChecked(), login);
    }

    private static Login checking(Login login, boolean verifying) {
        return login.account(old -> new EsiaAccount(
                old.level(),
                old.snils(),
                old.phones(),
                old.emails(),
                old.phonesVerifying(),
                old.emailsVerifying(),
                old.oid(),
                old.linkedToParent(),
                Fact.of(verifying),
                old.consent(),
                old.secondAccount()));
    }

    @Test
    void a_check_that_hinders_nothing_is_advice() {
        OneRule asked = ask(checking(Login.ofMother(Family.withSon()), true));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.WORKS);
        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.ADVICE);
    }

    @Test
    void a_check_that_keeps_the_snils_back_blocks_and_waiting_mends_it() {
        Login login = Login.ofMother(Family.withSon())
                .sendingNoSnils()
                .phones("+79239998877")
                .emails();

        OneRule asked = ask(checking(login, true));

        assertThat(asked.simulation().verdict()).isEqualTo(Verdict.FAILS);
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.cause().mends()).singleElement().satisfies(edit -> {
            assertThat(edit.what()).isEqualTo(Edit.What.WAIT_UNTIL);
            assertThat(edit.actor()).isEqualTo(Actor.PARENT);
        });
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void a_finished_check_and_an_unknown_one_are_no_cause() {
        assertThat(ask(checking(Login.ofMother(Family.withSon()), false)).isSilent())
                .isTrue();
        assertThat(ask(Login.ofMother(Family.withSon()).accountUnknown()).isSilent())
                .isTrue();
    }
}
