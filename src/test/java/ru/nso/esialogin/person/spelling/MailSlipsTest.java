package ru.nso.esialogin.person.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSlipsTest {

    @ParameterizedTest
    @CsvSource({
        "anna, ana", // left out
        "anna, ann",
        "anna, nna",
        "anna, annna", // doubled
        "anna, aanna",
        "anna, annaa",
        "anna, anan", // swapped
        "anna, nana",
        "olga, 0lga", // taken for another
        "ivano, ivan0",
        "ivan0, ivano",
        "o, 0",
    })
    void one_letter_left_out_doubled_swapped_or_taken_for_one_alike_is_a_slip(String right, String written) {
        assertThat(MailSlips.isSlip(right, written)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "anna, anna",
        "anna, annax", // one more, but not doubled
        "anna, xanna",
        "anna, an", // two left out
        "anna, annaaa",
        "anna, xna", // one left out, one other
        "anna, xaanna",
        "ivana, ivano", // not alike
        "x, y",
        "abcd, badc", // two swaps
        "abcd, xacd", // half a swap
        "abcd, bxcd",
        "olgax, 0lgay", // alike, and one other
        "abcda, cbcad",
    })
    void any_other_difference_is_none(String right, String written) {
        assertThat(MailSlips.isSlip(right, written)).isFalse();
    }

    @Test
    void a_text_longer_than_any_mailbox_is_not_looked_at() {
        assertThat(MailSlips.isSlip("a".repeat(64), "a".repeat(63))).isTrue();
        assertThat(MailSlips.isSlip("a".repeat(65), "a".repeat(64))).isFalse();
        assertThat(MailSlips.neighbours("a".repeat(64), "z.me")).contains("a".repeat(63) + "@z.me");
        assertThat(MailSlips.neighbours("a".repeat(65), "z.me"))
                .allMatch(text -> text.startsWith("a".repeat(65) + '@'));
    }

    @ParameterizedTest
    @CsvSource({
        "mail.ru, mai.ru, true",
        "mail.ru, mail.tu, true", // a known mistyping of the end, no slip of one letter alike
        "gmail.com, gmail.ru, true", // a known mistyping of the whole
        "mail.ru, mail.ru, false",
        "mail.ru, bk.ru, false",
    })
    void a_domain_is_missed_by_a_slip_or_by_a_known_mistyping(String right, String written, boolean slip) {
        assertThat(MailSlips.isDomainSlip(right, written)).isEqualTo(slip);
    }

    @Test
    void the_neighbours_are_all_slips_of_the_mailbox_and_all_of_the_domain_each_once() {
        assertThat(MailSlips.neighbours("ao", "z.me"))
                .containsExactlyInAnyOrder(
                        "o@z.me",
                        "aao@z.me",
                        "oa@z.me",
                        "a@z.me",
                        "aoo@z.me",
                        "a0@z.me",
                        "ao@.me",
                        "ao@zz.me",
                        "ao@s.me",
                        "ao@.zme",
                        "ao@zme",
                        "ao@z..me",
                        "ao@z_me",
                        "ao@z-me",
                        "ao@zm.e",
                        "ao@z.e",
                        "ao@z.mme",
                        "ao@z.ne",
                        "ao@z.em",
                        "ao@z.m",
                        "ao@z.mee",
                        "ao@z.m3");
        assertThat(MailSlips.neighbours("ao", "gmail.com"))
                .contains("ao@gmail.ru", "ao@gmail.cim")
                .doesNotContain("ao@gmail.com");
    }
}
