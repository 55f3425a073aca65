package ru.nso.esialogin.esia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Login;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/** What is known of the keys that ЕСИА passes on, and what the error text and the account say of it together. */
class KeysSentTest {
    private static final Sent<Snils> SNILS = Sent.exactly(List.of(snils("13579024674")));
    private static final Sent<Snils> OTHER_SNILS = Sent.exactly(List.of(snils("14159265361")));
    private static final Sent<PhoneNumber> PHONE = Sent.exactly(List.of(phone("+79231112233")));
    private static final Sent<EmailAddress> EMAIL = Sent.exactly(List.of(email("a@mail.ru")));
    private static final KeysSent ALL = new KeysSent(SNILS, PHONE, EMAIL);

    @Test
    void a_simplified_account_sends_no_snils_even_where_nobody_told_so() {
        assertThat(ofAccount(TrustLevel.SIMPLIFIED).snils().isNone()).isTrue();
        assertThat(ofAccount(TrustLevel.STANDARD).snils().isOpen()).isTrue();
        assertThat(KeysSent.ofAccount(EsiaAccount.UNKNOWN)).isEqualTo(KeysSent.UNKNOWN);
    }

    @Test
    void only_what_is_not_told_comes_from_the_account() {
        assertThat(KeysSent.UNKNOWN.filledFrom(ALL)).isEqualTo(ALL);
        assertThat(ALL.withSnils(OTHER_SNILS).filledFrom(ALL).snils()).isEqualTo(OTHER_SNILS);
        assertThat(ALL.withPhones(Sent.none()).filledFrom(ALL).phones().isNone())
                .isTrue();
        assertThat(ALL.withEmails(Sent.unknown()).filledFrom(ALL)).isEqualTo(ALL);
    }

    @Test
    void a_hidden_value_is_told_by_an_account_that_has_one_and_stays_hidden_otherwise() {
        KeysSent hidden = ALL.withPhones(Sent.hidden(List.of()));
        Sent<PhoneNumber> second = Sent.hidden(List.of(phone("+79235550000")));

        assertThat(hidden.filledFrom(ALL).phones()).isEqualTo(PHONE);
        assertThat(hidden.filledFrom(KeysSent.NONE).phones()).isEqualTo(Sent.hidden(List.of()));
        assertThat(hidden.filledFrom(KeysSent.UNKNOWN).phones()).isEqualTo(Sent.hidden(List.of()));
        assertThat(ALL.withPhones(second).filledFrom(ALL).phones()).isEqualTo(second);
    }

    @Test
    void keys_disagree_where_a_value_is_known_on_one_side_and_missing_on_the_other() {
        assertThat(ALL.disagreesWith(ALL)).isFalse();
        assertThat(ALL.disagreesWith(ALL.withSnils(OTHER_SNILS))).isTrue();
        assertThat(ALL.disagreesWith(ALL.withPhones(Sent.none()))).isTrue();
        assertThat(ALL.withEmails(Sent.none()).disagreesWith(ALL)).isTrue();
        KeysSent two = ALL.withPhones(PHONE.with(phone("+79235550000")));
        assertThat(ALL.disagreesWith(two)).isTrue();
        assertThat(two.disagreesWith(ALL)).isTrue();
    }

    @Test
    void hidden_and_unknown_values_never_disagree_but_hidden_ones_are_something() {
        KeysSent hidden = ALL.withPhones(Sent.hidden(List.of()));

        assertThat(hidden.disagreesWith(ALL)).isFalse();
        assertThat(ALL.disagreesWith(hidden)).isFalse();
        assertThat(hidden.disagreesWith(ALL.withPhones(Sent.none()))).isTrue();
        assertThat(ALL.withPhones(Sent.unknown()).disagreesWith(ALL.withPhones(Sent.none())))
                .isFalse();
        assertThat(ALL.disagreesWith(KeysSent.UNKNOWN)).isFalse();
    }

    @Test
    void keys_are_open_while_one_kind_is_and_nothing_only_where_all_kinds_are() {
        assertThat(ALL.isOpen()).isFalse();
        assertThat(ALL.withSnils(Sent.unknown()).isOpen()).isTrue();
        assertThat(ALL.withPhones(Sent.hidden(List.of())).isOpen()).isTrue();
        assertThat(ALL.withEmails(Sent.unknown()).isOpen()).isTrue();
        assertThat(KeysSent.NONE.isNothing()).isTrue();
        assertThat(KeysSent.NONE.withSnils(SNILS).isNothing()).isFalse();
        assertThat(KeysSent.NONE.withPhones(PHONE).isNothing()).isFalse();
        assertThat(KeysSent.NONE.withEmails(Sent.unknown()).isNothing()).isFalse();
    }

    @Test
    void a_text_for_answers_masks_every_value_and_says_that_more_was_sent() {
        assertThat(ErrorText.masked(ALL.withPhones(Sent.hidden(PHONE.values()))))
                .endsWith("телефоны [+7******2233, ***], email [***@mail.ru], СНИЛС [***-***-*** 74]).");
        assertThat(ErrorText.literal(KeysSent.NONE.withSnils(Sent.hidden(List.of()))))
                .endsWith("СНИЛС [00000000000]).");
        assertThat(ErrorText.literal(KeysSent.UNKNOWN)).endsWith("поиска: нет).");
    }

    private static KeysSent ofAccount(TrustLevel level) {
        EsiaAccount account = Login.ofMother(Family.withSon())
                .accountUnknown()
                .level(level)
                .facts()
                .account();
        return KeysSent.ofAccount(account);
    }

    private static Snils snils(String digits) {
        return Snils.ofDigits(digits).orElseThrow();
    }

    private static PhoneNumber phone(String text) {
        return PhoneNumber.read(text).value().orElseThrow().numbers().get(0);
    }

    private static EmailAddress email(String text) {
        return EmailAddress.read(text).value().orElseThrow().addresses().get(0);
    }
}
