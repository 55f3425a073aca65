package ru.nso.esialogin.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnilsFieldTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u00a0",
                "Нет данных",
                "нет  ДАННЫХ",
                "Нет информации",
                "-",
                "—",
                "нет",
                "н/д",
                "Не указано"
            })
    void nothing_and_placeholders_are_empty(@Nullable String text) {
        assertThat(Snils.read(text).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123-456-789 64",
                "12345678964",
                "123 456 789 64",
                "123\u00a0456\u2009789\u202f64",
                "123–456–789—64",
                "123−456−789 64",
                "123‑456‑789‑64",
                "№ 123-456-789 64",
                "СНИЛС: 123-456-789 64",
                "снилс №12345678964",
                " СНИЛС 123-456-789 64",
                "SNILS 12345678964",
                " \t123-456-789 64\r\n",
                "'12345678964",
                "123.456.789.64",
                "１２３-４５６-７８９ ６４",
                "\ufeff123-456-789\u200b64",
            })
    void every_way_to_separate_the_digits_is_accepted_silently(String text) {
        SnilsField field = read(text);
        assertThat(field.snils()).contains(snils("12345678964"));
        assertThat(field.remarks()).isEmpty();
        assertThat(field.text()).isEqualTo(text);
        assertThat(field.matchable()).isTrue();
        assertThat(field.sound()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "123-456-789 6О, 12345678960",
        "1О3-456-789 64, 10345678964",
        "1o3-456-789 64, 10345678964",
        "1O3-456-789 64, 10345678964",
        "12З-456-789 64, 12345678964",
        "12з-456-789 64, 12345678964",
        "СНИЛС 12З-456-789 64, 12345678964",
    })
    void letters_for_digits_are_read_but_cannot_match(String text, String digits) {
        SnilsField field = read(text);
        assertThat(field.snils()).contains(snils(digits));
        assertThat(field.remarks()).contains(Remark.LETTERS_FOR_DIGITS);
        assertThat(field.matchable()).isFalse();
        assertThat(field.sound()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "87654303 00, 08765430300", // one zero
        "8765430300, 08765430300",
        "100199965, 00100199965", // two zeros
        "10019980, 00010019980", // three zeros, too old to be checked
    })
    void lost_zeros_are_offered_and_never_applied(String text, String suggestion) {
        SnilsField field = read(text);
        assertThat(field.snils()).isEmpty();
        assertThat(field.remarks()).containsExactly(Remark.LOST_LEADING_ZEROS);
        assertThat(field.suggestion()).contains(snils(suggestion));
        assertThat(field.matchable()).isFalse();
    }

    @Test
    void zeros_are_not_offered_where_the_check_digits_would_not_fit() {
        SnilsField field = read("8765430301");
        assertThat(field.remarks()).containsExactly(Remark.LOST_LEADING_ZEROS);
        assertThat(field.suggestion()).isEmpty();
    }

    @Test
    void wrong_check_digits_match_but_are_not_sound() {
        SnilsField field = read("123-456-789 00");
        assertThat(field.remarks()).containsExactly(Remark.CHECK_DIGITS_WRONG);
        assertThat(field.matchable()).isTrue();
        assertThat(field.sound()).isFalse();
    }

    @Test
    void the_placeholder_of_zeros_is_read_and_never_matches() {
        SnilsField field = read("000-000-000 00");
        assertThat(field.snils()).contains(snils("00000000000"));
        assertThat(field.remarks()).containsExactly(Remark.ALL_ZEROS);
        assertThat(field.matchable()).isFalse();
        assertThat(field.sound()).isFalse();
        assertThat(read("0").remarks()).containsExactlyInAnyOrder(Remark.ALL_ZEROS, Remark.WRONG_LENGTH);
    }

    @ParameterizedTest
    @CsvSource({
        "1234567, WRONG_LENGTH",
        "123456789640, WRONG_LENGTH",
        "неизвестен мне, NOT_READABLE",
        "12a-456-789 64, NOT_READABLE",
        "+79130000101, NOT_READABLE",
        "1.12233E+10, NOT_READABLE",
        "оформляется, NOT_READABLE",
        "О, NOT_READABLE",
    })
    void what_cannot_be_read_is_kept_as_written(String text, Remark remark) {
        SnilsField field = read(text);
        assertThat(field.snils()).isEmpty();
        assertThat(field.text()).isEqualTo(text);
        assertThat(field.remarks()).containsExactly(remark);
        assertThat(field.suggestion()).isEmpty();
        assertThat(field.matchable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"***-***-*** 64", "XXX-XXX-XXX 64", "ххх-ххх-ххх 64", "•••••••••64", "***"})
    void a_mask_is_no_snils(String text) {
        assertThat(read(text).snils()).isEmpty();
        assertThat(read(text).remarks()).containsExactlyInAnyOrder(Remark.MASKED, Remark.NOT_READABLE);
    }

    @Test
    void two_in_one_field_cannot_be_read_as_one() {
        assertThat(read("123-456-789 64, 112-233-445 95").remarks())
                .containsExactlyInAnyOrder(Remark.WRONG_LENGTH, Remark.TWO_IN_ONE_FIELD);
    }

    @Test
    void printing_masks_readable_and_unreadable_fields() {
        assertThat(read("123-456-789 64")).hasToString("***-***-*** 64 []");
        assertThat(read("8765430300")).hasToString("********** [LOST_LEADING_ZEROS]");
        assertThat(read("12З-456").masked()).isEqualTo("***-***");
    }

    private static SnilsField read(String text) {
        return Snils.read(text).value().orElseThrow();
    }

    private static Snils snils(String digits) {
        return Snils.ofDigits(digits).orElseThrow();
    }
}
