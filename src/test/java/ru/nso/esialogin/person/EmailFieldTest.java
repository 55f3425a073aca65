package ru.nso.esialogin.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailFieldTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "Нет данных", "нет", "-"})
    void nothing_and_placeholders_are_empty(@Nullable String text) {
        assertThat(EmailAddress.read(text).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "berezkina-test@yandex.ru",
                "Berezkina-Test@Yandex.RU",
                "  berezkina-test@yandex.ru\u00a0",
                "<berezkina-test@yandex.ru>",
                "mailto:berezkina-test@yandex.ru",
                "berezkina-test@yandex.ru.",
                "e-mail: berezkina-test@yandex.ru",
                "эл. почта: berezkina-test@yandex.ru",
                "berezkina-test@yandex.ru;",
            })
    void case_and_wrapping_do_not_matter(String text) {
        EmailField field = read(text);
        assertThat(values(field)).containsExactly("berezkina-test@yandex.ru");
        assertThat(field.remarks()).isEmpty();
        assertThat(field.suggestion()).isEmpty();
        assertThat(field.text()).isEqualTo(text);
        assertThat(field.addresses().get(0).domain()).isEqualTo("yandex.ru");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.b+c_d@mail.ru",
                "1980@bk.ru",
                "x@sch-12.edu54.ru",
                "иван@почта.рф",
                "ivan@почта.рф",
                "o'neil@me.com"
            })
    void unusual_but_sound_addresses_are_read(String text) {
        assertThat(values(read(text))).containsExactly(text);
        assertThat(read(text).remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ivanоv@mail.ru, CYRILLIC_LETTERS, ivanov@mail.ru",
        "ivanov@mаil.ru, CYRILLIC_LETTERS, ivanov@mail.ru",
        "ivanov @mail.ru, SPACE_INSIDE, ivanov@mail.ru",
        "ivanov@mail. ru, SPACE_INSIDE, ivanov@mail.ru",
        "ivan petrov@mail.ru, SPACE_INSIDE, ivanpetrov@mail.ru",
        "'ivanov@mail,ru', COMMA_FOR_DOT, ivanov@mail.ru",
        "'ivan,petrov@mail.ru', COMMA_FOR_DOT, ivan.petrov@mail.ru",
    })
    void a_broken_address_is_not_read_but_its_mended_form_is_offered(String text, Remark remark, String meant) {
        EmailField field = read(text);
        assertThat(field.addresses()).isEmpty();
        assertThat(field.remarks()).containsExactlyInAnyOrder(remark);
        assertThat(field.suggestion().map(EmailAddress::value)).contains(meant);
    }

    @Test
    void several_slips_are_mended_together() {
        EmailField field = read("ivanоv @mail,ry");
        assertThat(field.addresses()).isEmpty();
        assertThat(field.remarks())
                .containsExactlyInAnyOrder(
                        Remark.CYRILLIC_LETTERS, Remark.SPACE_INSIDE, Remark.COMMA_FOR_DOT, Remark.MISTYPED_DOMAIN);
        assertThat(field.suggestion().map(EmailAddress::value)).contains("ivanov@mail.ru");
    }

    @Test
    void letters_without_a_twin_leave_nothing_to_offer() {
        EmailField field = read("жанна@mail.ru");
        assertThat(field.addresses()).isEmpty();
        assertThat(field.remarks()).containsExactlyInAnyOrder(Remark.CYRILLIC_LETTERS, Remark.NOT_READABLE);
        assertThat(field.suggestion()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ivanov@mail.ry, mail.ru",
        "ivanov@gmail.con, gmail.com",
        "ivanov@gmial.com, gmail.com",
        "ivanov@gmial.con, gmail.com",
        "ivanov@gmail.ru, gmail.com",
        "ivanov@yandeks.ru, yandex.ru",
        "ivanov@yandex.rru, yandex.ru",
        "ivanov@yanbex.ru, yandex.ru",
        "ivanov@ramlber.ru, rambler.ru",
        "ivanov@sch901.ry, sch901.ru",
    })
    void a_mistyped_domain_is_read_as_written_and_the_right_one_offered(String text, String domain) {
        EmailField field = read(text);
        assertThat(values(field)).containsExactly(text);
        assertThat(field.remarks()).containsExactly(Remark.MISTYPED_DOMAIN);
        assertThat(field.suggestion().map(EmailAddress::value)).contains("ivanov@" + domain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@ymail.com",
                "a@mail.com",
                "a@ya.ru",
                "a@yandex.by",
                "a@school.nso.ru",
                "a@vk.com",
                "a@edu54.ru"
            })
    void true_domains_are_left_alone(String text) {
        assertThat(read(text).remarks()).isEmpty();
        assertThat(read(text).suggestion()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@mail.ru, b@mail.ru",
                "a@mail.ru b@mail.ru",
                "a@mail.ru,b@mail.ru",
                "a@mail.ru;b@mail.ru",
                "a@mail.ru / b@mail.ru",
                "a@mail.ru\nB@mail.ru",
            })
    void two_in_a_field_are_both_read(String text) {
        assertThat(values(read(text))).containsExactly("a@mail.ru", "b@mail.ru");
        assertThat(read(text).remarks()).containsExactly(Remark.TWO_IN_ONE_FIELD);
    }

    @Test
    void words_beside_two_addresses_are_left_aside() {
        assertThat(values(read("a@mail.ru, b@mail.ru, мама"))).containsExactly("a@mail.ru", "b@mail.ru");
        assertThat(read("a@mail.ru, b@mail.ru, мама").remarks())
                .containsExactlyInAnyOrder(Remark.TWO_IN_ONE_FIELD, Remark.WORDS_BESIDE);
        assertThat(read("иван@почта.рф, b@mail.ru").remarks()).containsExactly(Remark.TWO_IN_ONE_FIELD);
    }

    @Test
    void a_half_of_an_address_beside_a_whole_one_is_no_word() {
        assertThat(values(read("a@mail.ru, @mail.ru"))).containsExactly("a@mail.ru");
        assertThat(read("a@mail.ru, @mail.ru").remarks())
                .containsExactlyInAnyOrder(Remark.TWO_IN_ONE_FIELD, Remark.NOT_READABLE);
    }

    @Test
    void an_address_keeps_to_the_lengths_that_mail_allows() {
        assertThat(EmailAddress.of("a".repeat(246) + "@mail.ru")).isPresent();
        assertThat(EmailAddress.of("a".repeat(247) + "@mail.ru")).isEmpty();
        assertThat(EmailAddress.of("a@" + "b".repeat(63) + ".ru")).isPresent();
        assertThat(EmailAddress.of("a@" + "b".repeat(64) + ".ru")).isEmpty();
        assertThat(EmailAddress.of("a@mail.r")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".a@mail.ru", "a.@mail.ru", "a..b@mail.ru"})
    void dots_stand_between_other_signs_only(String text) {
        assertThat(EmailAddress.of(text)).isEmpty();
    }

    @Test
    void of_two_one_may_be_broken() {
        EmailField field = read("ivanov@mаil.ru, b@mail.ru");
        assertThat(values(field)).containsExactly("b@mail.ru");
        assertThat(field.remarks()).containsExactlyInAnyOrder(Remark.TWO_IN_ONE_FIELD, Remark.CYRILLIC_LETTERS);
        assertThat(field.suggestion().map(EmailAddress::value)).contains("ivanov@mail.ru");
    }

    @Test
    void a_word_beside_the_address_is_left_aside() {
        EmailField field = read("ivanov@mail.ru (мама)");
        assertThat(values(field)).containsExactly("ivanov@mail.ru");
        assertThat(field.remarks()).containsExactly(Remark.WORDS_BESIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ivanov", "ivanov@", "@mail.ru", "ivanov@mail", "a@b@mail.ru", "ivanov@mail..ru", "89130000101"})
    void what_is_no_address_stays_a_text(String text) {
        EmailField field = read(text);
        assertThat(field.addresses()).isEmpty();
        assertThat(field.text()).isEqualTo(text);
        assertThat(field.remarks()).contains(Remark.NOT_READABLE);
        assertThat(field.suggestion()).isEmpty();
    }

    @Test
    void a_mask_is_no_address() {
        assertThat(read("i***@yandex.ru").addresses()).isEmpty();
        assertThat(read("i***@yandex.ru").remarks()).containsExactlyInAnyOrder(Remark.MASKED, Remark.NOT_READABLE);
    }

    @Test
    void printing_shows_the_first_letter_and_three_stars_whatever_the_length() {
        assertThat(read("ivanov@yandex.ru").masked()).isEqualTo("i***@yandex.ru");
        assertThat(read("iv@yandex.ru").masked()).isEqualTo("i***@yandex.ru");
        assertThat(read("i@yandex.ru").masked()).isEqualTo("***@yandex.ru");
        assertThat(read("a@mail.ru, ivan@mail.ru").masked()).isEqualTo("***@mail.ru, i***@mail.ru");
        assertThat(read("ivanov@mail.ry")).hasToString("i***@mail.ry [MISTYPED_DOMAIN]");
        assertThat(read("ivanov @mail").masked()).isEqualTo("****** @****");
    }

    @Test
    void fields_of_nothing_are_no_fields() {
        assertThat(EmailAddress.readAll(List.of()).isEmpty()).isTrue();
        assertThat(EmailAddress.readAll(List.of("Нет данных")).isEmpty()).isTrue();
        assertThat(EmailAddress.readAll(List.of("a@mail.ru", "b@mail.ru")).orElse(List.of()))
                .hasSize(2);
    }

    private static EmailField read(String text) {
        return EmailAddress.read(text).value().orElseThrow();
    }

    private static List<String> values(EmailField field) {
        return field.addresses().stream().map(EmailAddress::value).toList();
    }
}
