package ru.nso.esialogin.ticket.api.triage;

import static java.util.Objects.requireNonNull;
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
    void of_numbers_and_mailboxes_only_the_ends_are_told() {
        assertThat(
                        screen(
                                "СНИЛС [112-233-445 95], телефоны [79057773091, +7 (905) 777-30-92], почта [ivanova.i@mail.ru], 7А"))
                .contains("[***-***-*** 95]", "[*********91, +* (***) ***-**-92]", "[i***@mail.ru]", "7А");
    }

    @Test
    void an_endless_text_is_cut_and_one_that_was_not_read_is_none() {
        assertThat(screen("а".repeat(20_000))).hasSize(PictureWire.LONGEST_TEXT);
        assertThat(PictureWire.of(new SeenPicture(1, new Reading.NotRead(Reading.WhyNotRead.BUSY)))
                        .text())
                .isNull();
    }

    @Test
    void what_stands_in_a_picture_without_the_text_of_an_error_is_nobodys_to_keep() {
        PictureWire wire = PictureWire.of(new SeenPicture(1, new Reading.Text("Переписка класса, Пинегин Пров")));

        assertThat(wire.read()).isTrue();
        assertThat(wire.errorText()).isFalse();
        assertThat(wire.text()).isNull();
    }

    private static String screen(String more) {
        return requireNonNull(PictureWire.of(new SeenPicture(
                        1, new Reading.Text("Не удалось найти возможного пользователя для авторизации " + more)))
                .text());
    }
}
