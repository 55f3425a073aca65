package ru.nso.esialogin.causes.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Severity;

/** Boundaries of {@link TwoAccounts}. */
class TwoAccountsTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new TwoAccounts(), login);
    }

    @Test
    void a_right_SNILS_and_another_phone_on_the_card_beside_a_login_without_SNILS_mean_two_accounts() {
        OneRule asked = ask(Login.ofMother(Family.withSon())
                .sendingNoSnils()
                .phones("+79230000009")
                .emails());

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
    }

    @Test
    void the_phone_of_the_card_or_a_SNILS_that_was_sent_speak_against_it() {
        assertThat(ask(Login.ofMother(Family.withSon()).sendingNoSnils()).isSilent())
                .isTrue();
        assertThat(ask(Login.ofMother(Family.withSon()).phones("+79230000009")).isSilent())
                .isTrue();
    }

    @Test
    void a_second_account_that_is_said_to_exist_suffices_and_one_that_is_denied_clears_it() {
        assertThat(ask(second(true)).isConfirmed()).isTrue();
        assertThat(ask(second(false)).isSilent()).isTrue();
    }

    @Test
    void a_text_that_disagrees_with_the_account_leaves_it_possible() {
        assertThat(ask(Login.ofMother(Family.withSon())
                                .seeing(
                                        "Не удалось найти возможного пользователя для авторизации (использованы для поиска:"
                                                + " СНИЛС [15827369402])."))
                        .isPossible())
                .isTrue();
    }

    @Test
    void a_SNILS_that_somebody_else_has_too_proves_nothing() {
        assertThat(ask(Login.ofMother(Family.withSon()
                                        .everywhere(Member.FATHER, father -> father.snils(Family.MOTHER_SNILS)))
                                .sendingNoSnils()
                                .phones("+79230000009")
                                .emails())
                        .isSilent())
                .isTrue();
    }

    private static Login second(boolean told) {
        return Login.ofMother(Family.withSon())
                .sendingNoSnils()
                .account(old -> new EsiaAccount(
                        old.level(),
                        old.snils(),
                        old.phones(),
                        old.emails(),
                        old.phonesVerifying(),
                        old.emailsVerifying(),
                        old.oid(),
                        old.linkedToParent(),
                        old.verifying(),
                        old.consent(),
                        Fact.of(told)));
    }
}
