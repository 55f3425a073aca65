package ru.nso.esialogin.ticket.mail.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test
    void what_nobody_sees_goes() {
        assertThat(CleanText.lines("\ufeffвой\u00adти\0 не\u200b могу\u202e!\r\n"))
                .isEqualTo("войти не могу!");
    }

    @Test
    void letters_put_together_from_two_become_one() {
        assertThat(CleanText.lines("Серге\u0438\u0306, \u0415\u0308ж")).isEqualTo("Сергей, Ёж");
    }

    @Test
    void lines_and_spaces_are_of_one_kind() {
        assertThat(CleanText.lines("а\u00a0б \r\r\n\n\n\u2028в\t\nг")).isEqualTo("а б\n\nв\nг");
        assertThat(CleanText.line(" а\r\n\tб ")).isEqualTo("а б");
    }

    @Test
    void pictures_of_the_keyboard_stay_and_halves_of_them_go() {
        assertThat(CleanText.lines("😡 \ud83d ок")).isEqualTo("😡  ок");
    }

    @Test
    void a_long_run_of_spaces_goes_only_at_the_end_of_a_line() {
        String run = " ".repeat(200_000);

        assertThat(CleanText.lines("а" + run + "б" + run + "\nв" + run)).isEqualTo("а" + run + "б\nв");
    }
}
