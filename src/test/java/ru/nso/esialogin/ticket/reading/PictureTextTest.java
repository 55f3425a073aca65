package ru.nso.esialogin.ticket.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.Sent;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/** Texts as Tesseract makes them of screens, good photos and bad ones. */
class PictureTextTest {
    private static final String SCREEN =
            """
            Электронная школа | Новосибирская область
            Не удалось найти возможного пользователя для авторизации (использованы
            для поиска: телефоны [79137654321], СНИЛС [11223344595]).
            Войти через Госуслуги
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Не удалось найти ВОЗМОЖНОГО~пользователя для авторизации~(использованы для поиска:~телефоны [79137654321], етай~[ivanova@yandex. ru],~СНИЛС [11223344595]. | sent",
                "Не удалось ‘найти возможного пользователя для авторизации (использованы~для поиска; телефоны! [7913765432 1), CHIC [11223344595])~Войти через Посуслум | none",
                "Не удутсь найти возмомного пользователя для апторизацуи (использезнея~для поиска: телефоны [79117554721], CHIC [11223344595] | none",
                "He удалось найти возможного пользователя для авторизации (использоезны~~для поиска: телефоны [79137654321], СНИЙС (11223344595]. | none",
                "Не удалось найти возможного пользователя для авторизации {использованы~для поиска) телефоны (79057773091), CHANGE [1122 3344595],~Войти через! Госуслуги | none",
            })
    void slips_of_the_machine_are_read_over(String seen, String emails) {
        KeysSent keys = keys(seen.replace('~', '\n'));

        assertThat(keys.snils().values()).extracting(Snils::digits).containsExactly("11223344595");
        assertThat(keys.phones().isSome()).isTrue();
        assertThat(keys.emails().isSome()).isEqualTo(emails.equals("sent"));
        assertThat(keys.emails().isNone()).isEqualTo(emails.equals("none"));
    }

    @Test
    void a_snils_counts_that_passes_the_check_and_of_any_other_it_is_known_that_one_was_sent() {
        assertThat(keys(SCREEN).snils().state()).isEqualTo(Sent.State.KNOWN);

        Sent<Snils> misread = keys(SCREEN.replace("595", "535")).snils();
        assertThat(misread.state()).isEqualTo(Sent.State.HIDDEN);
        assertThat(misread.values()).isEmpty();
    }

    @Test
    void a_phone_counts_that_the_letter_names_too() {
        PhoneNumber named = phone("79137654321");

        assertThat(keys(SCREEN).phones()).isEqualTo(Sent.hidden(List.of()));
        assertThat(keys(SCREEN, phone("79137654322")).phones()).isEqualTo(Sent.hidden(List.of()));
        assertThat(keys(SCREEN, named).phones()).isEqualTo(Sent.exactly(List.of(named)));
    }

    /** «Not by SNILS» leads to another cause: a name of a key that nobody can make out must not look like none. */
    @Test
    void that_a_key_was_not_sent_is_believed_only_where_every_number_was_understood() {
        String phonesOnly = SCREEN.replace(", СНИЛС [11223344595]", "");

        assertThat(keys(phonesOnly).snils().isNone()).isTrue();
        assertThat(keys(phonesOnly).emails().isNone()).isTrue();
        assertThat(keys(SCREEN.replace("СНИЛС [", "§Ж| ")).snils().isNone()).isFalse();
        assertThat(keys(SCREEN.replace("телефоны", "т")).phones().isNone()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Войти через Госуслуги", "Расписание\nМатематика 5\nРусский язык 4", "8 800 100-70-10"})
    void a_picture_of_something_else_says_nothing(String seen) {
        assertThat(PictureText.hasScreenText(seen)).isFalse();
        assertThat(PictureText.find(List.of(seen), List.of(), List.of())).isEmpty();
    }

    @Test
    void the_first_picture_with_the_text_counts() {
        assertThat(PictureText.find(
                        List.of("Расписание", "Ваш дневник не найден. Чтобы решить проблему", SCREEN),
                        List.of(),
                        List.<EmailAddress>of()))
                .contains(new ErrorText(ErrorText.Kind.DIARY_NOT_FOUND, KeysSent.UNKNOWN));
    }

    private static KeysSent keys(String seen, PhoneNumber... named) {
        assertThat(PictureText.hasScreenText(seen)).isTrue();
        return PictureText.find(List.of(seen), List.of(named), List.of())
                .orElseThrow()
                .keys();
    }

    private static PhoneNumber phone(String digits) {
        return PhoneNumber.read(digits).value().orElseThrow().numbers().get(0);
    }
}
