package ru.nso.esialogin.person.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignsTest {

    @Test
    void a_shape_shows_no_letter_and_no_digit_and_ends_after_64_signs() {
        assertThat(Signs.shape("ул. 1-я\tx")).isEqualTo("**. *-* *");
        assertThat(Signs.shape("a".repeat(63))).hasSize(63);
        assertThat(Signs.shape("a".repeat(70))).isEqualTo("*".repeat(64));
    }

    @Test
    void letters_of_the_latin_alphabet_are_those_from_a_to_z() {
        assertThat("azAZ".chars().allMatch(c -> LookAlikes.isLatin((char) c))).isTrue();
        assertThat("`{@[аЯ1".chars().noneMatch(c -> LookAlikes.isLatin((char) c)))
                .isTrue();
    }

    @Test
    void latin_letters_of_a_name_become_cyrillic_only_where_they_are_a_slip_of_the_keyboard() {
        assertThat(NameForms.ofSurname("Zонa")).isEqualTo("zона");
        assertThat(NameForms.ofSurname("HATA")).isEqualTo("ната");
        assertThat(NameForms.ofSurname("Anna")).isEqualTo("anna");
    }

    @Test
    void a_text_taken_apart_prints_how_many_pieces_it_has() {
        assertThat(MailText.of("a@mail.ru, b@mail.ru")).hasToString("MailText of 2");
        assertThat(PhoneText.of("8 913, 8 923")).hasToString("PhoneText of 2");
        assertThat(DocumentText.of("5012", "123456")).hasToString("DocumentText");
    }
}
