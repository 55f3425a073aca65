package ru.nso.esialogin.person;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxNumberTest {

    @ParameterizedTest
    @CsvSource({
        "7707083893, true", // a well-known bank, published
        "7707083890, false",
        "500100732259, true", // the example of textbooks
        "500100732250, false",
        "500100732269, false", // the first of the two check digits
        "0000000000, false",
        "000000000000, false",
    })
    void check_digits_are_verified(String digits, boolean valid) {
        assertThat(TaxNumber.read(digits).orElseThrow().isValid()).isEqualTo(valid);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7707083893",
                "77 0708 3893",
                "77-07-083893",
                "ИНН 7707083893",
                "инн: 7707083893",
                "'7707083893",
                " 7707083893\u00a0"
            })
    void separators_and_the_label_are_left_aside(String text) {
        assertThat(TaxNumber.read(text).orElseThrow().digits()).isEqualTo("7707083893");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "770708389", "77070838931", "5001007322590", "77O7083893", "Нет данных"})
    void other_texts_are_no_tax_number(String text) {
        assertThat(TaxNumber.read(text)).isEmpty();
    }

    @Test
    void printing_shows_the_last_two_digits() {
        assertThat(TaxNumber.read("7707083893").orElseThrow()).hasToString("********93");
        assertThat(TaxNumber.read("7707083893")).isEqualTo(TaxNumber.read("77 07083893"));
        assertThat(TaxNumber.read("7707083893")).isNotEqualTo(TaxNumber.read("7707083890"));
    }

    @Property(seed = "501", tries = 500)
    void at_most_one_last_digit_is_right(@ForAll @StringLength(9) @CharRange(from = '0', to = '9') String nine) {
        long valid = "0123456789"
                .chars()
                .filter(last -> TaxNumber.read(nine + (char) last).orElseThrow().isValid())
                .count();
        assertThat(valid).isLessThanOrEqualTo(1);
        assertThat(valid == 0).isEqualTo(nine.equals("000000000"));
    }
}
