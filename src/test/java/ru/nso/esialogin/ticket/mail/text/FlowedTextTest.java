package ru.nso.esialogin.ticket.mail.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowedTextTest {
    @Test
    void lines_that_go_on_are_joined() {
        assertThat(FlowedText.join("Не приходит \nкод\nна телефон\n", false))
                .isEqualTo("Не приходит код\nна телефон\n");
    }

    @Test
    void the_space_at_the_end_may_be_no_part_of_the_text() {
        assertThat(FlowedText.join("электрон \nный\n", true)).isEqualTo("электронный\n");
    }

    @Test
    void a_quote_ends_where_its_marks_change() {
        assertThat(FlowedText.join(">один \n>>два \n>>три\nмоё\n", false)).isEqualTo("> один \n> > два три\nмоё\n");
    }

    @Test
    void a_stuffed_space_goes_and_a_signature_stays_alone() {
        assertThat(FlowedText.join(" >не цитата \n-- \nАнна\n", false)).isEqualTo(">не цитата \n-- \nАнна\n");
    }

    @Test
    void a_paragraph_may_be_cut_off() {
        assertThat(FlowedText.join("конец ", false)).isEqualTo("конец ");
    }

    @Test
    void marks_without_end_are_cut() {
        assertThat(FlowedText.join(">".repeat(5_000) + "дно\n", false)).isEqualTo("> ".repeat(20) + "дно\n");
    }
}
