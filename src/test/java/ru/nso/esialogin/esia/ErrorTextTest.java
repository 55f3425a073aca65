package ru.nso.esialogin.esia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

class ErrorTextTest {
    private static final String THREE_KEYS =
            "Не удалось найти возможного пользователя для авторизации (использованы для поиска: телефоны [79130000999],"
                    + " email [second.box-test@mail.ru], СНИЛС [97123045800]).";
    private static final String PHONES_ONLY =
            "Не удалось найти возможного пользователя для авторизации (использованы для поиска: телефоны [79130000111]).";

    private static KeysSent keys(List<String> phones, List<String> emails, List<String> snils) {
        return new KeysSent(
                Sent.exactly(snils.stream()
                        .map(digits -> Snils.ofDigits(digits).orElseThrow())
                        .toList()),
                Sent.exactly(phones.stream()
                        .flatMap(text -> PhoneNumber.read(text).value().orElseThrow().numbers().stream())
                        .toList()),
                Sent.exactly(emails.stream()
                        .flatMap(text -> EmailAddress.read(text).value().orElseThrow().addresses().stream())
                        .toList()));
    }

    @Test
    void both_texts_of_the_journal_are_reproduced_byte_for_byte() {
        assertThat(ErrorText.literal(
                        keys(List.of("+7(913)0000999"), List.of("Second.Box-Test@Mail.ru"), List.of("97123045800"))))
                .isEqualTo(THREE_KEYS);
        assertThat(ErrorText.literal(keys(List.of("+79130000111"), List.of(), List.of())))
                .isEqualTo(PHONES_ONLY);
    }

    @Test
    void brackets_within_a_phone_do_not_end_the_list() {
        KeysSent sent = ErrorTextReader.read("Не удалось найти возможного пользователя для авторизации"
                        + " (использованы для поиска: телефоны\n[+7 (913) 000-01-11],\nСНИЛС [946-215-387 22])")
                .keys();

        assertThat(sent.phones().values()).extracting(Object::toString).hasSize(1);
        assertThat(sent.snils().values()).hasSize(1);
        assertThat(sent.emails().isNone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Не удалось найти возможного пользователя для авторизации (использованы для поиска: телефоны [79130000111]",
                "авторизации (использованы для поиска: телефоны [79130000111]  "
            })
    void a_text_cut_right_behind_a_kind_leaves_the_kinds_behind_it_open(String text) {
        KeysSent sent = ErrorTextReader.read(text).keys();

        assertThat(sent.phones().values()).hasSize(1);
        assertThat(sent.emails().isOpen()).isTrue();
        assertThat(sent.snils().isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "авторизации (использованы для поиска: телефоны [79130000111], СНИЛС [97123045800]",
                "использованы для поиска: телефоны [79130000111], СНИЛС [97123045800]"
            })
    void behind_the_last_kind_nothing_can_have_been_cut(String text) {
        KeysSent sent = ErrorTextReader.read(text).keys();

        assertThat(sent.snils().values()).hasSize(1);
        assertThat(sent.emails().isNone()).isTrue();
    }

    @Test
    void several_values_share_the_brackets_and_foreign_phones_lose_their_plus() {
        assertThat(ErrorText.literal(keys(List.of("+79130000111", "+996555123456"), List.of(), List.of())))
                .contains("телефоны [79130000111, 996555123456]).");
    }

    @Test
    void nothing_sent_is_said_in_words() {
        assertThat(ErrorText.literal(KeysSent.NONE)).endsWith("(использованы для поиска: нет).");
        assertThat(ErrorTextReader.read(ErrorText.literal(KeysSent.NONE)).keys().isNothing())
                .isTrue();
    }

    @Test
    void the_reader_gives_back_what_the_text_was_made_of() {
        KeysSent sent = keys(List.of("+79130000999", "+996555123456"), List.of("a@mail.ru"), List.of("97123045800"));

        assertThat(ErrorTextReader.read(ErrorText.literal(sent)))
                .isEqualTo(new ErrorText(ErrorText.Kind.NOT_FOUND, sent));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Не удалось найти возможного\nпользователя для авторизации\n(использованы для поиска:\nтелефоны\n[79130000111]).",
                "не удалось найти возможного пользователя для авторизации использованы для поиска телефоны 79130000111",
                "пишет Не удалось найти возможного пользователя (использованы для поиска: телефоны [79130000111])",
                "(использованы для поиска: телефоны: 8 913 000-01-11)"
            })
    void line_breaks_missing_brackets_and_half_sentences_do_not_matter(String pasted) {
        ErrorText read = ErrorTextReader.read(pasted);

        assertThat(read.kind()).isEqualTo(ErrorText.Kind.NOT_FOUND);
        assertThat(read.keys().phones().values()).extracting(PhoneNumber::e164).containsExactly("+79130000111");
        assertThat(read.keys().snils().isNone()).isTrue();
        assertThat(read.keys().emails().isNone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000000", "***********", "7913***0111", "xxxxxxxxxxx", "7913....111"})
    void zeros_stars_x_and_dots_mean_sent_but_hidden(String value) {
        KeysSent keys =
                ErrorTextReader.read(PHONES_ONLY.replace("79130000111", value)).keys();

        assertThat(keys.phones().state()).isEqualTo(Sent.State.HIDDEN);
        assertThat(keys.snils().isNone()).isTrue();
    }

    @Test
    void a_text_that_breaks_off_does_not_tell_which_keys_came_after() {
        KeysSent keys = ErrorTextReader.read(
                        "Не удалось найти возможного пользователя для авторизации (использованы для поиска: телефоны"
                                + " [79130000111], ")
                .keys();

        assertThat(keys.phones().isSome()).isTrue();
        assertThat(keys.snils().state()).isEqualTo(Sent.State.UNKNOWN);
    }

    @Test
    void the_text_about_the_diary_and_any_other_text_tell_no_keys() {
        assertThat(ErrorTextReader.read("Ваш дневник не найден. Чтобы решить проблему, попросите родителей сообщить"))
                .isEqualTo(new ErrorText(ErrorText.Kind.DIARY_NOT_FOUND, KeysSent.UNKNOWN));
        assertThat(ErrorTextReader.read("Ошибка 503").kind()).isEqualTo(ErrorText.Kind.OTHER);
    }
}
