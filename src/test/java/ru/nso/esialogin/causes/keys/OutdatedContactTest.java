package ru.nso.esialogin.causes.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.OneRule;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.rules.Severity;

/** Boundaries of {@link OutdatedContact}. */
class OutdatedContactTest {
    private static OneRule ask(Login login) {
        return OneRule.ask(new OutdatedContact(), login);
    }

    @Test
    void another_phone_than_the_one_sent_blocks_where_no_other_key_agrees() {
        OneRule asked =
                ask(Login.ofMother(Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils(Fact.empty())
                                .emails(List.of())))
                        .phones("+79231112234"));

        assertThat(asked.isConfirmed()).isTrue();
        assertThat(asked.cause().severity()).isEqualTo(Severity.BLOCKS_LOGIN);
        assertThat(asked.evidence().note()).contains("одной цифрой");
        assertThat(asked.mended().verdict()).isEqualTo(Verdict.WORKS);
    }

    @Test
    void an_agreeing_SNILS_or_e_mail_clears_it() {
        assertThat(ask(Login.ofMother(Family.withSon()).phones("+79231112234")).isSilent())
                .isTrue();
    }

    @Test
    void unknown_phones_beside_a_record_with_a_phone_only_leave_it_possible() {
        OneRule asked = ask(Login.ofMother(
                        Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils(Fact.empty())
                                .emails(List.of())))
                .accountUnknown()
                .seeing("Не удалось найти возможного пользователя для авторизации (использованы для поиска: телефоны"
                        + " [00000000000])."));

        assertThat(asked.isPossible()).isTrue();
        assertThat(asked.cause().missing()).containsExactly(MissingFact.PHONES_SENT);
    }

    @Test
    void a_record_without_contacts_has_none_to_be_outdated() {
        assertThat(ask(Login.ofMother(Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils(Fact.empty())
                                .phones(List.of())
                                .emails(List.of()))))
                        .isSilent())
                .isTrue();
    }

    @Test
    void an_assumed_account_sends_what_the_card_has() {
        assertThat(ask(Login.ofMother(Family.withSon().everywhere(Member.MOTHER, mother -> mother.snils(Fact.empty())))
                                .phones()
                                .emails()
                                .assumed())
                        .isSilent())
                .isTrue();
    }
}
