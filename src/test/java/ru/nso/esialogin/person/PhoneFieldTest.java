package ru.nso.esialogin.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneFieldTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "Нет данных", "Нет информации", "-", "нет"})
    void nothing_and_placeholders_are_empty(@Nullable String text) {
        assertThat(PhoneNumber.read(text).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+79130000101",
                "79130000101",
                "89130000101",
                "9130000101",
                "+7(913)0000101",
                "+7 (913) 000-01-01",
                "8-913-000-01-01",
                "8 913 000 01 01",
                "8(913)000–01–01",
                "8.913.000.01.01",
                "8\u00a0913\u00a0000\u00a001\u00a001",
                "+7 8 913 000 01 01",
                "+8 913 000 01 01",
                "007 913 000 01 01",
                "тел. 8 913 000 01 01",
                "моб.: +7 913 000-01-01",
                "т.89130000101",
                "8/913/000-01-01",
                "8913/000/01/01",
                "+7/913/000-01-01",
                "++79130000101",
                "789130000101",
                "8,913,000,01,01",
                "＋７９１３００００１０１",
                "'89130000101",
            })
    void every_way_to_write_a_russian_mobile_gives_one_number(String text) {
        PhoneField field = read(text);
        assertThat(e164(field)).containsExactly("+79130000101");
        assertThat(field.remarks()).isEmpty();
        assertThat(field.text()).isEqualTo(text);
        assertThat(field.numbers().get(0).kind()).isEqualTo(PhoneNumber.Kind.MOBILE);
        assertThat(field.matchableNumbers()).isEqualTo(field.numbers());
    }

    @ParameterizedTest
    @CsvSource({
        "+996 555 123 456, +996555123456",
        "996555123456, +996555123456",
        "+992 92 777 1234, +992927771234",
        "+998 (90) 123-45-67, +998901234567",
        "998901234567, +998901234567",
        "+374 91 123456, +37491123456",
        "37491123456, +37491123456",
        "+375 29 123-45-67, +375291234567",
        "+380501234567, +380501234567",
        "810 996 555 123456, +996555123456",
        "00996555123456, +996555123456",
        "+49 1512 3456789, +4915123456789",
        "4915123456789, +4915123456789",
        "+491512345678901, +491512345678901", // fifteen digits, the most there are
        "00 372 512 3456, +3725123456",
        "810 372 512 3456, +3725123456",
    })
    void foreign_codes_stay_what_they_are(String text, String e164) {
        PhoneField field = read(text);
        assertThat(e164(field)).containsExactly(e164);
        assertThat(field.remarks()).containsExactly(Remark.FOREIGN);
        assertThat(field.numbers().get(0).kind()).isEqualTo(PhoneNumber.Kind.FOREIGN);
        assertThat(field.numbers().get(0).matchable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "+7 701 123 45 67, MOBILE, true",
        "8 747 123 45 67, MOBILE, true",
        "+7 7172 12 34 56, LANDLINE, false",
        "8 (383) 222-33-44, LANDLINE, false",
        "+7 495 123-45-67, LANDLINE, false",
        "3832223344, LANDLINE, false",
        "8 812 123 45 67, LANDLINE, false",
        "8 800 100 70 10, OTHER, false",
        "8 112 000 00 01, OTHER, false",
    })
    void the_prefix_tells_the_kind(String text, PhoneNumber.Kind kind, boolean matchable) {
        PhoneNumber number = read(text).numbers().get(0);
        assertThat(number.kind()).isEqualTo(kind);
        assertThat(number.matchable()).isEqualTo(matchable);
    }

    @Test
    void what_cannot_match_is_remarked() {
        assertThat(read("8 (383) 222-33-44").remarks()).containsExactly(Remark.LANDLINE);
        assertThat(read("8 (383) 222-33-44").matchableNumbers()).isEmpty();
        assertThat(read("8 800 100 70 10").remarks()).containsExactly(Remark.SERVICE_NUMBER);
        PhoneField both = read("8 (383) 222-33-44, 8 913 000-01-01");
        assertThat(both.matchableNumbers()).extracting(PhoneNumber::e164).containsExactly("+79130000101");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "89130000101, 89230000202",
                "8 913 000 01 01; 8 923 000 02 02",
                "8 913 000 01 01 / 8 923 000 02 02",
                "89130000101\n89230000202",
                "89130000101 89230000202",
                "8 913 000 01 01 8 923 000 02 02",
                "8913000010189230000202",
                "+79130000101+79230000202",
                "89130000101 и 89230000202",
                "89130000101и89230000202",
                "9130000101 9230000202",
            })
    void two_in_a_field_are_both_read(String text) {
        PhoneField field = read(text);
        assertThat(e164(field)).containsExactly("+79130000101", "+79230000202");
        assertThat(field.remarks()).containsExactly(Remark.TWO_IN_ONE_FIELD);
    }

    @Test
    void words_between_two_numbers_are_left_aside() {
        PhoneField field = read("89130000101 (мама), 89230000202 папа");
        assertThat(e164(field)).containsExactly("+79130000101", "+79230000202");
        assertThat(field.remarks()).containsExactlyInAnyOrder(Remark.TWO_IN_ONE_FIELD, Remark.WORDS_BESIDE);
    }

    @Test
    void the_same_number_twice_is_one_number() {
        PhoneField field = read("89130000101, +7 913 000-01-01");
        assertThat(e164(field)).containsExactly("+79130000101");
        assertThat(field.remarks()).containsExactly(Remark.TWO_IN_ONE_FIELD);
    }

    @Test
    void a_readable_number_beside_a_short_one_still_counts() {
        PhoneField field = read("2-12-34, 89130000101");
        assertThat(e164(field)).containsExactly("+79130000101");
        assertThat(field.remarks()).containsExactlyInAnyOrder(Remark.TWO_IN_ONE_FIELD, Remark.SHORT_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8 913 000-01-01 доб. 123",
                "89130000101 доб.123",
                "89130000101, доб 12",
                "89130000101 вн. 5",
                "+79130000101 ext 7",
                "89130000101#123",
                "89130000101 доб.",
                "89130000101 доб. 105",
            })
    void an_extension_is_left_aside(String text) {
        PhoneField field = read(text);
        assertThat(e164(field)).containsExactly("+79130000101");
        assertThat(field.remarks()).containsExactly(Remark.EXTENSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "89130000101 доб\n89230000202",
                "89130000101 доб. 12, 89230000202",
                "89130000101#12 89230000202",
            })
    void a_number_behind_an_extension_is_read(String text) {
        assertThat(e164(read(text))).containsExactly("+79130000101", "+79230000202");
        assertThat(read(text).remarks()).containsExactlyInAnyOrder(Remark.TWO_IN_ONE_FIELD, Remark.EXTENSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2-12-34 доб. 5 89130000101", "2-12-34#5 89130000101", "2-12-34 дом 89130000101"})
    void a_word_or_an_extension_ends_a_number(String text) {
        assertThat(e164(read(text))).containsExactly("+79130000101");
        assertThat(read(text).remarks()).contains(Remark.TWO_IN_ONE_FIELD, Remark.SHORT_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"89130000101мама", "мама89130000101", "89130000101 хх"})
    void a_word_at_one_side_is_left_aside(String text) {
        assertThat(e164(read(text))).containsExactly("+79130000101");
        assertThat(read(text).remarks()).containsExactly(Remark.WORDS_BESIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8913мама0101", "8/383/222-33-44", "89130/00/0101"})
    void what_stands_apart_is_not_put_together_but_for_a_mobile_number_after_its_prefix(String text) {
        assertThat(read(text).numbers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "00000000000, ALL_ZEROS",
        "+7(000)000-00-00, ALL_ZEROS",
        "80000000000, ALL_ZEROS",
        "2-12-34, SHORT_NUMBER",
        "222-33-44, SHORT_NUMBER",
        "8913000010, SHORT_NUMBER", // a digit was lost
        "7913000010, SHORT_NUMBER",
        "891300001011, WRONG_LENGTH",
        "59130000101, WRONG_LENGTH", // not of Bolivia: a slip of the first digit
        "12345678901234567890123, WRONG_LENGTH",
        "ivan1980@mail.ru, NOT_READABLE",
    })
    void what_is_no_number_stays_a_text(String text, Remark remark) {
        PhoneField field = read(text);
        assertThat(field.numbers()).isEmpty();
        assertThat(field.text()).isEqualTo(text);
        assertThat(field.remarks()).contains(remark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8913ООО0101", "8 91З 000 01 01", "8913000010О", "8 913 О00 01 01"})
    void letters_for_digits_cannot_be_trusted(String text) {
        assertThat(read(text).numbers()).isEmpty();
        assertThat(read(text).remarks()).containsExactlyInAnyOrder(Remark.LETTERS_FOR_DIGITS, Remark.NOT_READABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+7******4567",
                "+7913XXXXXXX",
                "+7(XXX)XXXXXXX",
                "8 913 ••• •• 01",
                "8913000010х",
                "8 913 х00 01 01"
            })
    void a_mask_is_no_number(String text) {
        assertThat(read(text).numbers()).isEmpty();
        assertThat(read(text).remarks()).contains(Remark.MASKED, Remark.NOT_READABLE);
    }

    @Test
    void printing_masks_every_number() {
        assertThat(read("89131234567").masked()).isEqualTo("+7******4567");
        assertThat(read("89131234567, 89230000202").masked()).isEqualTo("+7******4567, +7******0202");
        assertThat(read("+996 555 123 456")).hasToString("+996*****3456 [FOREIGN]");
        assertThat(read("222-33-44")).hasToString("***-**-** [SHORT_NUMBER]");
    }

    @Test
    void a_number_is_written_for_esia_without_the_plus() {
        assertThat(read("8 913 123-45-67").numbers().get(0).esiaDigits()).isEqualTo("79131234567");
        assertThat(read("+996 555 123 456").numbers().get(0).esiaDigits()).isEqualTo("996555123456");
    }

    @Test
    void near_misses_are_one_digit_or_one_swap_away() {
        PhoneNumber number = read("89130000101").numbers().get(0);
        assertThat(number.nearMiss(read("89130000102").numbers().get(0))).contains(NearMiss.ONE_DIGIT);
        assertThat(number.nearMiss(read("89310000101").numbers().get(0))).contains(NearMiss.TRANSPOSITION);
        assertThat(number.nearMiss(read("89130000202").numbers().get(0))).isEmpty();
        assertThat(number.nearMiss(number)).isEmpty();
        assertThat(number.nearMiss(read("+996555123456").numbers().get(0))).isEmpty();
    }

    @Test
    void a_short_foreign_number_shows_at_most_half() {
        assertThat(read("+376 312 345").masked()).isEqualTo("+376***345");
    }

    @Test
    void fields_of_nothing_are_no_fields() {
        assertThat(PhoneNumber.readAll(List.of()).isEmpty()).isTrue();
        assertThat(PhoneNumber.readAll(List.of("Нет данных", " ")).isEmpty()).isTrue();
        assertThat(PhoneNumber.readAll(List.of("-", "89130000101")).orElse(List.of()))
                .hasSize(1);
    }

    private static PhoneField read(String text) {
        return PhoneNumber.read(text).value().orElseThrow();
    }

    private static List<String> e164(PhoneField field) {
        return field.numbers().stream().map(PhoneNumber::e164).toList();
    }
}
