package ru.nso.esialogin.causes.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.LoginTyped;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Severity;

/** Boundaries of {@link LoginWithoutSnils}. */
class LoginWithoutSnilsTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new LoginWithoutSnils(), login);
    }

    @Test
    void a_login_by_phone_that_sends_no_SNILS_fails_where_the_card_has_another_phone() {
        OneRule asked = ask(Login.ofMother(Family.withSon())
                .typing(LoginTyped.PHONE)
                .seeing("Не удалось найти возможного пользователя для авторизации (использованы для поиска: телефоны"
                        + " [79230000009])."));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.cause().mends().get(0).what()).isEqualTo(Edit.What.LOGIN_WITH_SNILS);
    }

    @Test
    void an_unknown_login_without_SNILS_is_enough_and_SNILS_as_login_is_not() {
        assertThat(ask(Login.ofMother(Family.withSon())
                                .typing(LoginTyped.UNKNOWN)
                                .sendingNoSnils())
                        .isConfirmed())
                .isTrue();
        assertThat(ask(Login.ofMother(Family.withSon()).typing(LoginTyped.SNILS).sendingNoSnils())
                        .isSilent())
                .isTrue();
    }

    @Test
    void a_simplified_account_has_no_SNILS_to_log_in_with_and_has_to_be_raised() {
        assertThat(ask(Login.ofMother(Family.withSon())
                                .typing(LoginTyped.PHONE)
                                .level(TrustLevel.SIMPLIFIED)
                                .sendingNoSnils())
                        .cause()
                        .mends()
                        .get(0)
                        .what())
                .isEqualTo(Edit.What.RAISE_ACCOUNT);
    }

    @Test
    void a_login_by_phone_of_which_the_keys_are_not_known_is_possible() {
        OneRule asked =
                ask(Login.ofMother(Family.withSon()).typing(LoginTyped.PHONE).accountUnknown());

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.SNILS_SENT);
    }

    @Test
    void a_text_of_the_journal_tells_the_door_also_for_the_next_attempt() {
        OneRule asked = ask(Login.ofMother(Family.withSon())
                .accountUnknown()
                .typing(LoginTyped.PHONE)
                .through(EntryPoint.UNKNOWN)
                .seeing("Не удалось найти возможного пользователя для авторизации"
                        + " (использованы для поиска: телефоны [79231110000])."));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void where_nothing_is_known_of_the_attempt_it_is_possible_and_two_facts_would_decide() {
        OneRule asked =
                ask(Login.ofMother(Family.withSon()).typing(LoginTyped.UNKNOWN).accountUnknown());

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactlyInAnyOrder(MissingFact.SNILS_SENT, MissingFact.LOGIN_TYPED);
    }

    @Test
    void a_login_that_works_by_phone_is_warned() {
        assertThat(ask(Login.ofMother(Family.withSon()).typing(LoginTyped.PHONE).sendingNoSnils())
                        .cause()
                        .severity())
                .isEqualTo(Severity.WILL_BLOCK);
    }

    @Test
    void a_password_sends_no_keys_and_an_assumed_account_tells_nothing() {
        assertThat(ask(Login.ofMother(Family.withSon()).typing(LoginTyped.PHONE).with(Credential.PASSWORD))
                        .isSilent())
                .isTrue();
        assertThat(ask(Login.ofMother(Family.withSon())
                                .typing(LoginTyped.PHONE)
                                .sendingNoSnils()
                                .assumed())
                        .isSilent())
                .isTrue();
    }
}
