package ru.nso.esialogin.ticket.store;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.ticket.api.TicketApi.TICKETS;
import static ru.nso.esialogin.ticket.api.TicketApi.change;
import static ru.nso.esialogin.ticket.api.TicketApi.newTicket;
import static ru.nso.esialogin.ticket.api.TicketApi.read;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.erasure.Erased;
import ru.nso.esialogin.access.erasure.Mentions;
import ru.nso.esialogin.access.erasure.TextWords;
import ru.nso.esialogin.access.erasure.Trace;
import ru.nso.esialogin.access.erasure.TracesOfPeople;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.ticket.outbox.LetterContent;
import ru.nso.esialogin.ticket.outbox.Outbox;
import ru.nso.esialogin.ticket.outbox.Recipient;
import ru.nso.esialogin.ticket.store.words.WordsSchedule;

/** Tickets, notes and letters that go out, found by the words of whoever is erased. */
@QuarkusTest
class TicketTracesTest {
    @Inject
    @Any
    Instance<TracesOfPeople> traces;

    @Inject
    Outbox outbox;

    @Inject
    WordsSchedule schedule;

    @Inject
    Statements sql;

    private final String somebody = "Стираева" + UUID.randomUUID().toString().replace("-", "");
    private final List<String> looked = new ArrayList<>();

    /** In JSON a line begins with the letter n of its escape. */
    @Test
    void a_name_at_the_beginning_of_a_line_in_a_file_name_or_a_note_is_found() {
        String byLine = newTicket("Здравствуйте\\n" + somebody + " Майя не может войти");
        String byFile = withFile(somebody + " Майя.txt");
        String byNote = newTicket("Забыла пароль");
        change(byNote, "{\"note\": \"Звонили\\n%s Майя\"}".formatted(somebody));
        String another = newTicket("Забыла пароль, Майя");
        String answered = queued(another, "Здравствуйте!\n" + somebody + " Майя, войдите по СНИЛС.");

        erase(Trace.TICKETS);
        erase(Trace.REPLIES);

        assertThat(read(byLine).statusCode()).isEqualTo(404);
        assertThat(read(byFile).statusCode()).isEqualTo(404);
        assertThat(read(byNote).statusCode()).isEqualTo(404);
        assertThat(read(another).statusCode()).isEqualTo(200);
        assertThat(sql.list("select id from outgoing_letter where id = ?", row -> row.getString(1), answered))
                .isEmpty();
    }

    @Test
    void what_does_not_hold_the_words_is_not_read() {
        String mark = somebody.replace("Стираева", "Метка");
        String ticket = newTicket("Забыла пароль, " + mark + " Майя");
        change(ticket, "{\"note\": \"Заметка %s\"}".formatted(mark));
        queued(ticket, "Здравствуйте, " + mark + '!');

        erase(Trace.TICKETS);
        erase(Trace.REPLIES);

        assertThat(looked).noneMatch(text -> text.contains(mark));
        assertThat(read(ticket).statusCode()).isEqualTo(200);
    }

    @Test
    void what_was_kept_before_there_were_words_is_read_until_it_has_them() {
        String ticket = newTicket("Пишет " + somebody + " Майя");
        String noted = newTicket("Забыла пароль");
        change(noted, "{\"note\": \"%s Майя\"}".formatted(somebody));
        String letter = queued(noted, somebody + " Майя");
        String silent = newTicket("Забыла пароль");
        for (String table : List.of("ticket", "ticket_step", "outgoing_letter")) {
            sql.write(
                    "update " + table + " set words = null, index_key_id = null where "
                            + (table.equals("ticket") ? "id" : "ticket_id") + " in (?, ?)",
                    ticket,
                    noted);
        }

        schedule.look();

        assertThat(withWords("ticket", ticket)).isTrue();
        assertThat(withWords("outgoing_letter", letter)).isTrue();
        assertThat(sql.list(
                        "select id from ticket_step where ticket_id in (?, ?, ?) and words is null and note is not null",
                        row -> row.getString(1),
                        ticket,
                        noted,
                        silent))
                .isEmpty();
        sql.write("update ticket set words = null, index_key_id = null where id = ?", ticket);
        erase(Trace.TICKETS);
        assertThat(read(ticket).statusCode()).isEqualTo(404);
        assertThat(read(noted).statusCode()).isEqualTo(404);
        assertThat(read(silent).statusCode()).isEqualTo(200);
    }

    @Test
    void what_nobody_can_read_and_may_speak_of_somebody_goes() {
        String ticket = newTicket("Пишет " + somebody + " Майя");
        sql.write("update ticket set letter = '\\x00'::bytea where id = ?", ticket);

        erase(Trace.TICKETS);

        assertThat(read(ticket).statusCode()).isEqualTo(404);
    }

    private boolean withWords(String table, String id) {
        return sql.first(
                        "select cardinality(words) > 1 and index_key_id is not null from " + table + " where id = ?",
                        row -> row.getBoolean(1),
                        id)
                .orElse(false);
    }

    private void erase(Trace what) {
        traces.stream().filter(room -> room.first() == what).forEach(room -> QuarkusTransaction.requiringNew()
                .run(() -> room.erase(erased())));
    }

    private String queued(String ticket, String text) {
        return QuarkusTransaction.requiringNew().call(() -> outbox.queue(
                        new Outbox.Order(
                                ticket,
                                Recipient.FAMILY,
                                false,
                                List.of(),
                                "helpdesk",
                                new LetterContent("a@example.org", "Вход", text, Optional.empty(), List.of())),
                        outbox.erasures())
                .id());
    }

    private static String withFile(String name) {
        return as("helpdesk")
                .body(
                        """
                        {"channel": "EMAIL", "body": "Забыла пароль",
                         "attachments": [{"fileName": "%s", "contentType": "text/plain", "base64": "c2NyZWVu"}]}"""
                                .formatted(name))
                .post(TICKETS)
                .path("id");
    }

    private Erased erased() {
        String lastName = somebody.toLowerCase(Locale.ROOT);
        return new Erased(Set.of(), Set.of(), new Mentions() {
            @Override
            public boolean inRecord(String text) {
                return false;
            }

            @Override
            public boolean inProse(String text) {
                looked.add(text);
                return TextWords.written(text).containsAll(Set.of(lastName, "майя"));
            }

            @Override
            public List<Set<String>> sought() {
                return List.of(Set.of(lastName, "майя"));
            }
        });
    }
}
