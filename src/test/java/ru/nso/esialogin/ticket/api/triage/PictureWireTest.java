package ru.nso.esialogin.ticket.api.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.nso.esialogin.ticket.picture.Reading;
import ru.nso.esialogin.ticket.picture.SeenPicture;

class PictureWireTest {
    @Test
    void what_a_machine_read_is_told_without_blank_lines_and_signs_that_are_none() {
        PictureWire wire = PictureWire.of(new SeenPicture(
                2, new Reading.Text("\f  Не удалось найти   \n\n \n возможного\tпользователя\u0007\n")));

        assertThat(wire.text()).isEqualTo("Не удалось найти\nвозможного пользователя");
        assertThat(wire.read()).isTrue();
        assertThat(wire.file()).isEqualTo(2);
        assertThat(wire.toString()).doesNotContain("удалось");
    }

    @Test
    void an_endless_text_is_cut_and_one_that_was_not_read_is_none() {
        assertThat(PictureWire.of(new SeenPicture(1, new Reading.Text("а".repeat(20_000))))
                        .text())
                .hasSize(PictureWire.LONGEST_TEXT);
        assertThat(PictureWire.of(new SeenPicture(1, new Reading.NotRead(Reading.WhyNotRead.BUSY)))
                        .text())
                .isNull();
    }
}
