package ru.nso.esialogin.console.desk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.console.desk.ticket.view.FileView;
import ru.nso.esialogin.ticket.Channel;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketFile;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.picture.Reading.WhyNotRead;
import ru.nso.esialogin.ticket.told.ToldKeys;
import ru.nso.esialogin.ticket.told.ToldTriage;

class FilesOfTicketTest {
    @Test
    void a_picture_is_told_in_words_too() {
        FileView shown = one(file("image/jpeg"), picture(Optional.empty(), Optional.of("Не удалось найти")));

        assertThat(shown.picture()).isEqualTo("/console/desk/tickets/t-1/attachments/1/picture");
        assertThat(shown.text()).isEqualTo("Не удалось найти");
        assertThat(shown.noText()).isEmpty();
    }

    @Test
    void where_nothing_was_read_the_reason_is_told() {
        assertThat(one(file("image/png"), picture(Optional.of(WhyNotRead.BUSY), Optional.empty()))
                        .noText())
                .contains("читались другие картинки");
        assertThat(one(file("image/png"), new ToldTriage.Picture(1, Optional.empty(), false, Optional.empty()))
                        .noText())
                .contains("служба не хранит");
        assertThat(one(file("image/png"), picture(Optional.empty(), Optional.empty()))
                        .noText())
                .contains("ещё не сохранялось");
        assertThat(one(file("image/png")).noText()).contains("пришла следом");
    }

    @Test
    void what_cannot_be_drawn_or_is_no_picture_of_these_kinds_is_not_shown() {
        assertThat(one(file("image/png"), picture(Optional.of(WhyNotRead.BROKEN), Optional.empty()))
                        .picture())
                .isEmpty();
        assertThat(one(file("image/png"), picture(Optional.of(WhyNotRead.TOO_LARGE), Optional.empty()))
                        .picture())
                .isEmpty();
        assertThat(List.of("image/svg+xml", "image/gif", "image/webp", "text/html", "application/pdf"))
                .allSatisfy(type -> assertThat(one(file(type)).picture()).isEmpty());
    }

    private static TicketFile file(String type) {
        return new TicketFile(1, "снимок", type, 2_000);
    }

    private static ToldTriage.Picture picture(Optional<WhyNotRead> unread, Optional<String> text) {
        return new ToldTriage.Picture(1, unread, unread.isEmpty(), text);
    }

    private static FileView one(TicketFile file, ToldTriage.Picture... pictures) {
        Ticket ticket = new Ticket(
                "t-1",
                TicketState.NEW,
                1,
                Instant.EPOCH,
                "helpdesk",
                Instant.EPOCH,
                0,
                List.of("C7"),
                new Letter(Channel.EMAIL, "", "", "", "", ""),
                List.of(file),
                "");
        ToldKeys nothing = new ToldKeys(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        return FilesOfTicket.of(
                        ticket,
                        new ToldTriage(
                                List.of(),
                                nothing,
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(pictures)))
                .get(0);
    }
}
