package ru.nso.esialogin.contactcentre.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.contactcentre.compare.LookupKey;
import ru.nso.esialogin.contactcentre.compare.LookupKey.Kind;
import ru.nso.esialogin.contactcentre.typed.TypedKey.Wanted;

class TypedKeyTest {
    /** A right SNILS that is a mobile number as well. */
    private static final String BOTH = "89130007688";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            112-233-445 95            | SNILS
            11223344595               | SNILS
            112 233 445 95            | SNILS
            112–233–445–95            | SNILS
            СНИЛС 112-233-445 95      | SNILS
            снилс: 89130007688        | SNILS
            891-300-076 88            | SNILS
            112-2ЗЗ-445 95            | SNILS
            +7 913 000-01-01          | PHONE
            8 (913) 000-01-01         | PHONE
            8-913-000-01-01           | PHONE
            9130000101                | PHONE
            79130000101               | PHONE
            тел. 89130007688          | PHONE
            +7(891)3000768            | PHONE
            8 913 000-76-88           | PHONE
            +996 555 123456           | PHONE
            Котова Анна Петровна 02.01.1990           | NAME
            02.01.1990 г.р. Горина Анна               | NAME
            Котова Анна, 2 января 1990 года рождения  | NAME
            Анна Петровна 1990-01-02                  | NAME
            """)
    void what_is_typed_tells_what_it_is(String typed, Kind kind) {
        assertThat(TypedKey.read(typed)).isInstanceOfSatisfying(TypedKey.Read.class, read -> assertThat(
                        read.key().kind())
                .isEqualTo(kind));
    }

    @Test
    void digits_that_can_be_both_are_not_guessed_at() {
        assertThat(TypedKey.read(BOTH)).isInstanceOf(TypedKey.SnilsOrPhone.class);
        assertThat(TypedKey.read(" " + BOTH + " ")).isInstanceOf(TypedKey.SnilsOrPhone.class);
        assertThat(read(TypedKey.read(BOTH, Kind.SNILS)).kind()).isEqualTo(Kind.SNILS);
        assertThat(read(TypedKey.read(BOTH, Kind.PHONE)).kind()).isEqualTo(Kind.PHONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''                        | ANYTHING
            '   '                     | ANYTHING
            123                       | KNOWN_KIND
            ?!                        | KNOWN_KIND
            02.01.1990                | NAME
            Анна 02.01.1990           | NAME
            Котова Анна               | BIRTH_DATE
            Анна                      | BIRTH_DATE
            Котова Анна 31.02.1990    | REAL_DAY
            Котова Анна 1990          | REAL_DAY
            Котова Анна 02.01.90      | REAL_DAY
            Котова Анна 02.01.1990 03.02.1991 | REAL_DAY
            СНИЛС 1122                | SNILS
            +7 913                    | PHONE
            """)
    void what_cannot_be_looked_up_by_is_said(String typed, Wanted wanted) {
        assertThat(TypedKey.read(typed)).isEqualTo(new TypedKey.Unclear(wanted));
    }

    @Test
    void no_more_is_read_than_a_name_can_be_long() {
        assertThat(TypedKey.read("а".repeat(301))).isEqualTo(new TypedKey.Unclear(Wanted.LESS));
        assertThat(TypedKey.read("а".repeat(300))).isEqualTo(new TypedKey.Unclear(Wanted.BIRTH_DATE));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_is_said_to_be_something_is_read_as_that_or_not_at_all(Kind kind) {
        assertThat(TypedKey.read("Котова", kind)).isInstanceOf(TypedKey.Unclear.class);
        assertThat(TypedKey.read("1".repeat(301), kind)).isEqualTo(new TypedKey.Unclear(Wanted.LESS));
    }

    @Test
    void a_name_is_taken_apart_as_in_the_interface_of_machines() {
        LookupKey key = read(TypedKey.read("Котова Анна Петровна 02.01.1990"));

        assertThat(key.keys()).singleElement().isInstanceOfSatisfying(SearchKey.ByName.class, by -> {
            assertThat(by.birthDate()).isEqualTo(LocalDate.of(1990, 1, 2));
            assertThat(by.name().last().value()).contains("Котова");
            assertThat(by.name().first().value()).contains("Анна");
            assertThat(by.name().middle().value()).contains("Петровна");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"112-233-445 95", "+79130000101", "Котова Анна 02.01.1990"})
    void what_was_typed_does_not_stand_in_the_description(String typed) {
        assertThat(TypedKey.read(typed).toString()).doesNotContain("112", "913", "Котова");
    }

    private static LookupKey read(TypedKey typed) {
        return ((TypedKey.Read) typed).key();
    }
}
