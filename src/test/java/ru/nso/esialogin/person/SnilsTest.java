package ru.nso.esialogin.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnilsTest {

    @ParameterizedTest
    @CsvSource({
        "11223344595, VALID",
        "12345678964, VALID",
        "08765430300, VALID",
        "12345678900, CHECK_DIGITS_WRONG",
        "00000060006, VALID",
        "00100199800, VALID",
        "00100199865, VALID",
        "00100199965, VALID",
        "00100199900, CHECK_DIGITS_WRONG",
        "00000000000, ALL_ZEROS",
    })
    void check_digits_are_looked_at_only_above_001_001_998(String digits, Snils.Validity validity) {
        assertThat(snils(digits).validity()).isEqualTo(validity);
        assertThat(snils(digits).isValid()).isEqualTo(validity == Snils.Validity.VALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1122334459", "112233445955", "112-233-445 95", "1122334459O", "１１２２３３４４５９５"})
    void only_eleven_plain_digits_make_a_snils(String text) {
        assertThat(Snils.ofDigits(text)).isEmpty();
    }

    @Test
    void it_is_formatted_as_on_the_document_and_masked_but_for_the_check_digits() {
        Snils snils = snils("12345678964");
        assertThat(snils.digits()).isEqualTo("12345678964");
        assertThat(snils.formatted()).isEqualTo("123-456-789 64");
        assertThat(snils.masked()).isEqualTo("***-***-*** 64");
        assertThat(snils).hasToString("***-***-*** 64");
    }

    @Test
    void equal_digits_are_the_same_snils() {
        assertThat(snils("12345678964")).isEqualTo(snils("12345678964")).hasSameHashCodeAs(snils("12345678964"));
        assertThat(snils("12345678964")).isNotEqualTo(snils("12345678900"));
    }

    @ParameterizedTest
    @CsvSource({
        "12345678964, 12345678965, ONE_DIGIT",
        "12345678964, 92345678964, ONE_DIGIT",
        "12345678964, 21345678964, TRANSPOSITION",
        "12345678964, 12345678694, TRANSPOSITION",
        "12345678964, 12345678946, TRANSPOSITION",
    })
    void one_digit_or_two_swapped_neighbours_are_a_near_miss(String one, String other, NearMiss miss) {
        assertThat(snils(one).nearMiss(snils(other))).contains(miss);
        assertThat(snils(other).nearMiss(snils(one))).contains(miss);
    }

    @ParameterizedTest
    @CsvSource({
        "12345678964, 12345678964", // the same
        "12345678964, 12345678955", // two adjacent digits, not swapped
        "12345678964, 32145678964", // swapped, but not adjacent
        "12345678964, 21435678964", // two swaps
    })
    void anything_else_is_none(String one, String other) {
        assertThat(snils(one).nearMiss(snils(other))).isEmpty();
    }

    @Test
    void a_snils_of_different_neighbouring_digits_has_109_neighbours() {
        assertThat(snils("12345678964").neighbours()).hasSize(109).doesNotContain(snils("12345678964"));
        assertThat(snils("11223344595").neighbours()).hasSize(99 + 10 - 4);
    }

    private static Snils snils(String digits) {
        return Snils.ofDigits(digits).orElseThrow();
    }
}
