package ru.nso.esialogin.ticket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.Tickets;
import ru.nso.esialogin.ticket.clock.TicketClock;
import ru.nso.esialogin.ticket.duplicate.Duplicates;
import ru.nso.esialogin.ticket.intake.box.MailboxAway;
import ru.nso.esialogin.ticket.intake.run.MailRun;
import ru.nso.esialogin.ticket.outbox.LetterState;
import ru.nso.esialogin.ticket.outbox.Outbox;
import ru.nso.esialogin.ticket.outbox.OutgoingLetter;
import ru.nso.esialogin.ticket.outbox.Recipient;
import ru.nso.esialogin.ticket.reply.draft.Replies;
import ru.nso.esialogin.ticket.reply.draft.ReplyWish;
import ru.nso.esialogin.ticket.triage.Missing;

/** From a letter in a mailbox to the answer in the outbox, and to the answer that comes back. */
@QuarkusTest
class AnswersToMailTest {
    private static final Caller OPERATOR =
            new Caller("helpdesk", Set.of(Roles.HELPDESK), Optional.empty(), Optional.empty());

    @Inject
    MailRun run;

    @Inject
    Tickets tickets;

    @Inject
    Outbox outbox;

    @Inject
    Replies replies;

    @Inject
    Duplicates duplicates;

    @Inject
    DataSource source;

    private final String mailbox = "answers-" + UUID.randomUUID();
    private final FolderInMemory box = new FolderInMemory();

    @Test
    void what_is_missing_is_asked_for_once_in_the_thread_of_the_letter() throws Exception {
        box.deliver(letter("<first-" + mailbox + ">", "", "Помогите"));
        look();
        String ticket = tickets().get(0);
        box.deliver(letter("<second-" + mailbox + ">", "In-Reply-To: <first-" + mailbox + ">\n", "Ну помогите же"));
        look();

        List<OutgoingLetter> sent = outbox.of(ticket);
        assertThat(sent).hasSize(1);
        OutgoingLetter letter = sent.get(0);
        assertThat(letter.automatic()).isTrue();
        assertThat(letter.state()).isEqualTo(LetterState.QUEUED);
        assertThat(letter.asksFor()).contains(Missing.DESCRIPTION, Missing.SCREENSHOT);
        assertThat(letter.content().inReplyTo()).contains("<first-" + mailbox + ">");
        assertThat(letter.content().subject()).contains("[#" + ticket + "]");
    }

    @Test
    void whoever_was_asked_answers_and_the_clock_of_the_ticket_runs_again() throws Exception {
        box.deliver(letter("<asked-" + mailbox + ">", "", "Помогите"));
        look();
        String ticket = tickets().get(0);
        assertThat(tickets.find(OPERATOR, ticket).orElseThrow().state()).isEqualTo(TicketState.NEEDS_INFO);
        box.deliver(letter(
                "<away-" + mailbox + ">",
                "Auto-Submitted: auto-replied\nIn-Reply-To: <asked-" + mailbox + ">\n",
                "Я в отпуске"));
        look();
        assertThat(tickets.find(OPERATOR, ticket).orElseThrow().state()).isEqualTo(TicketState.NEEDS_INFO);
        box.deliver(letter(
                "<answer-" + mailbox + ">", "In-Reply-To: <asked-" + mailbox + ">\n", "СНИЛС ребёнка 112-233-445 95"));
        look();

        Ticket answered = tickets.find(OPERATOR, ticket).orElseThrow();
        assertThat(answered.state()).isEqualTo(TicketState.DIAGNOSED);
        assertThat(tickets.clocks(answered)).extracting(TicketClock::state).contains(TicketClock.State.RUNNING);
    }

    @Test
    void an_operator_answers_in_the_thread_of_the_newest_letter() throws Exception {
        box.deliver(letter("<one-" + mailbox + ">", "", "Помогите"));
        box.deliver(letter("<two-" + mailbox + ">", "References: <one-" + mailbox + ">\n", "Не могу войти в дневник"));
        look();
        String ticket = tickets().get(0);

        Replies.Sending sending = replies.send(
                OPERATOR,
                ticket,
                new ReplyWish(
                        Recipient.FAMILY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Мы проверяем, ответим завтра."),
                        Optional.empty()),
                held -> {});

        assertThat(sending).isInstanceOfSatisfying(Replies.Sending.Queued.class, queued -> {
            assertThat(queued.letter().content().inReplyTo()).contains("<two-" + mailbox + ">");
            assertThat(queued.letter().content().references())
                    .startsWith("<one-" + mailbox + ">", "<two-" + mailbox + ">");
        });
    }

    @Test
    void a_letter_that_comes_back_is_marked_as_such() throws Exception {
        box.deliver(letter("<lost-" + mailbox + ">", "", "Помогите"));
        look();
        String ticket = tickets().get(0);
        OutgoingLetter asked = outbox.of(ticket).get(0);
        sent(asked.id());
        box.deliver("From: MAILER-DAEMON@example.org\nSubject: Undelivered Mail\nMessage-ID: <dsn-" + UUID.randomUUID()
                + "@x>\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n"
                + "Content-Type: text/plain\n\nuser unknown\n--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: "
                + asked.messageId() + "\n--b--\n");
        look();

        assertThat(outbox.of(ticket)).extracting(OutgoingLetter::state).containsExactly(LetterState.BOUNCED);
        assertThat(tickets.history(OPERATOR, ticket).orElseThrow())
                .extracting(step -> step.note().orElse(""))
                .anySatisfy(note -> assertThat(note).startsWith("Письмо № 1:"));
    }

    @Test
    void a_letter_to_a_merged_ticket_goes_to_the_one_in_which_it_goes_on() throws Exception {
        box.deliver(letter("<merged-" + mailbox + ">", "", "Помогите, дневник не открывается"));
        box.deliver(letter("<main-" + mailbox + ">", "", "Дневник не открывается совсем"));
        look();
        String merged = tickets().get(0);
        String main = tickets().get(1);
        assertThat(duplicates.merge(OPERATOR, merged, main, ticket -> {})).isPresent();
        box.deliver(letter("<more-" + mailbox + ">", "In-Reply-To: <merged-" + mailbox + ">\n", "Так что же?"));
        look();

        assertThat(notes(main)).contains("Пришло письмо");
        assertThat(notes(merged)).doesNotContain("Пришло письмо");
        assertThat(tickets.find(OPERATOR, merged).orElseThrow().state()).isEqualTo(TicketState.CLOSED);
    }

    private List<String> notes(String ticket) {
        return tickets.history(OPERATOR, ticket).orElseThrow().stream()
                .map(step -> step.note().orElse(""))
                .toList();
    }

    /** As if a mail server had taken it. */
    private void sent(String letter) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update outgoing_letter set state = 'SENT', attempts = 1, handed_over = true, sent_at = now()"
                                + " where id = ?")) {
            statement.setString(1, letter);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private void look() throws MailboxAway {
        assertThat(run.look(mailbox, box, true)).contains(0);
    }

    private List<String> tickets() throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select ticket_id from mail_message where mailbox = ? and state = 'NEW_TICKET' order by uid")) {
            statement.setString(1, mailbox);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getString(1));
                }
            }
        }
        return ids;
    }

    private String letter(String id, String fields, String body) {
        return "From: Ольга <" + mailbox
                + "@example.org>\nTo: help@help.example\nDate: Thu, 26 Nov 2026 10:00:00 +0700\n"
                + fields + "Message-ID: " + id + "\nSubject: Дневник\nContent-Type: text/plain; charset=utf-8\n\n"
                + body
                + '\n';
    }
}
