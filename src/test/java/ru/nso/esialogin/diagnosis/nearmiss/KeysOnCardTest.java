package ru.nso.esialogin.diagnosis.nearmiss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.diagnosis.nearmiss.KeyOnCard.Meeting;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.fixture.RequestFixture;
import ru.nso.esialogin.person.Person;

class KeysOnCardTest {
    private static final LoginCase LOGIN = RequestFixture.readText(
            """
            {"attempt": {"at": "2025-10-15T11:30:00+07:00", "entryPoint": "SCHOOL_WEB", "credential": "ESIA"},
             "identity": {"role": "PARENT", "lastName": "Рябинина", "firstName": "Наталья", "birthDate": "1985-03-12"},
             "esia": {"level": "CONFIRMED", "snils": "135-790-246 74", "phones": ["+79230000000", "+79231112233"],
                      "emails": ["olga.r@mail.ru"]}}""");

    private static Person.Builder named(String first) {
        return Person.builder("p").name("Рябинина", first, null);
    }

    private static KeyOnCard only(Person.Builder person) {
        List<KeyOnCard> keys = KeysOnCard.of(LOGIN, person.build());
        assertThat(keys).hasSize(1);
        return keys.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "135-790-246 74, SAME, ***-***-*** 74",
        "13579024674, SAME, ***-***-*** 74",
        "135 790 246 74, SAME_IN_ONE_FORM, ***-***-*** 74",
        "135-791-246 74, ONE_DIGIT, ***-***-*** 74",
        "135-790-264 74, TRANSPOSED, ***",
        "001-007-413 52, MISSED, ***-***-*** 52",
    })
    void a_number_meets_the_sent_one_or_comes_near_or_misses(String written, Meeting meeting, String masked) {
        KeyOnCard key = only(named("Наталья").snils(written));

        assertThat(key.meeting()).isEqualTo(meeting);
        assertThat(key.masked()).isEqualTo(masked);
        assertThat(key.sent()).isEqualTo(meeting == Meeting.MISSED ? Optional.empty() : Optional.of(0));
    }

    @Test
    void the_digit_that_differs_is_told_where_the_number_is_nobodys() {
        assertThat(only(named("Наталья").snils("135-791-246 74")).position()).hasValue(6);
        assertThat(only(named("Наталья").snils("135-790-264 74")).position()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "+79231112233, SAME, 1, +7******2233",
        "8 (923) 111-22-33, SAME_IN_ONE_FORM, 1, +7******2233",
        "+79232112233, ONE_DIGIT, 1, +7******2233",
        "8 913 768 00 01, MISSED, , +7******0001",
    })
    void a_phone_meets_the_sent_one_of_its_place(String written, Meeting meeting, Integer place, String masked) {
        KeyOnCard key = only(named("Наталья").phones(List.of(written)));

        assertThat(key.meeting()).isEqualTo(meeting);
        assertThat(key.sent()).isEqualTo(Optional.ofNullable(place));
        assertThat(key.masked()).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "olga.r@mail.ru, SAME, o*****@mail.ru",
        "Olga.R@mail.ru, SAME_IN_ONE_FORM, o*****@mail.ru",
        "olga.r@mail.ry, ONE_SLIP, ***",
        "irina@mail.ru, MISSED, i****@mail.ru",
    })
    void an_address_meets_the_sent_one_or_is_a_slip_away(String written, Meeting meeting, String masked) {
        KeyOnCard key = only(named("Наталья").emails(List.of(written)));

        assertThat(key.meeting()).isEqualTo(meeting);
        if (meeting == Meeting.ONE_SLIP) {
            assertThat(key.masked()).as("only what agrees").doesNotContain("ry");
        } else {
            assertThat(key.masked())
                    .matches(written.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + "\\*+@mail\\.ru");
        }
    }

    @Test
    void of_somebody_whom_a_key_finds_no_near_miss_is_told() {
        List<KeyOnCard> keys = KeysOnCard.of(
                LOGIN,
                named("Наталья")
                        .snils("135-791-246 74")
                        .phones(List.of("+79231112233"))
                        .emails(List.of("olga.r@mail.ry"))
                        .build());

        assertThat(keys).extracting(KeyOnCard::meeting).containsExactly(Meeting.MISSED, Meeting.SAME, Meeting.MISSED);
        assertThat(keys).allSatisfy(key -> assertThat(key.position()).isEmpty());
    }

    @Test
    void of_somebody_with_another_first_name_no_near_contact_is_told() {
        List<KeyOnCard> keys = KeysOnCard.of(
                LOGIN,
                named("Ирина")
                        .snils("135-791-246 74")
                        .phones(List.of("+79232112233"))
                        .emails(List.of("olga.r@mail.ry"))
                        .build());

        assertThat(keys)
                .extracting(KeyOnCard::meeting)
                .containsExactly(Meeting.ONE_DIGIT, Meeting.MISSED, Meeting.MISSED);
    }

    @Test
    void what_the_journal_cannot_search_by_is_said_so_and_stays_hidden() {
        List<KeyOnCard> keys = KeysOnCard.of(
                LOGIN,
                named("Наталья")
                        .snils("13579")
                        .phones(List.of("8 383 223-10-10"))
                        .emails(List.of("olga@"))
                        .build());

        assertThat(keys).extracting(KeyOnCard::meeting).containsOnly(Meeting.NOT_SEARCHED);
        assertThat(keys).extracting(KeyOnCard::masked).allSatisfy(masked -> assertThat(masked)
                .doesNotContain("13579", "223", "olga"));
        assertThat(KeysOnCard.of(LOGIN, named("Наталья").build())).isEmpty();
    }
}
