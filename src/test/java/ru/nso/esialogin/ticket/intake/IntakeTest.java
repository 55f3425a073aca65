package ru.nso.esialogin.ticket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.TicketStep;
import ru.nso.esialogin.ticket.Tickets;
import ru.nso.esialogin.ticket.intake.aside.AsideLetters;
import ru.nso.esialogin.ticket.intake.aside.AsideMail;
import ru.nso.esialogin.ticket.intake.aside.RetryRefused;
import ru.nso.esialogin.ticket.intake.box.MailboxAway;
import ru.nso.esialogin.ticket.intake.run.MailRun;
import ru.nso.esialogin.ticket.intake.run.Milestone;

@QuarkusTest
class IntakeTest {
    private static final Caller OPERATOR =
            new Caller("helpdesk", Set.of(Roles.HELPDESK), Optional.empty(), Optional.empty());

    @Inject
    MailRun run;

    @Inject
    AsideLetters aside;

    @Inject
    TicketLetters letters;

    @Inject
    Tickets tickets;

    @Inject
    Breaker breaker;

    @Inject
    DataSource source;

    private final String mailbox = "box-" + UUID.randomUUID();
    private final FolderInMemory box = new FolderInMemory();

    @AfterEach
    void spare() {
        breaker.spare();
    }

    @Test
    void a_letter_becomes_a_ticket_and_only_then_the_mailbox_is_told() throws Exception {
        long uid =
                box.deliver(letter("<one@example.org>", "Не открывается дневник", "Дневник не открывается, помогите."));
        breaker.killAt(Milestone.DECIDED, 0);

        assertThatExceptionOfType(Breaker.Killed.class).isThrownBy(this::look);

        assertThat(box.done()).isEmpty();
        assertThat(tickets()).hasSize(1);

        look();

        assertThat(box.done()).containsExactly(uid);
        Ticket ticket = tickets.find(OPERATOR, tickets().get(0)).orElseThrow();
        assertThat(ticket.createdBy()).isEqualTo(Intake.TAKER);
        assertThat(ticket.letter().email()).isEqualTo(mailbox + "@example.org");
        assertThat(ticket.letter().body()).isEqualTo("Дневник не открывается, помогите.");
        assertThat(ticket.triage()).contains("\"causes\"");
        assertEquation(1, 1, 0, 0, 0);
    }

    @ParameterizedTest
    @EnumSource(Milestone.class)
    void killed_at_any_step_each_letter_is_in_one_place_once(Milestone step) throws Exception {
        deliverOneOfEachKind();
        for (int after = 0; after < 8; after++) {
            breaker.killAt(step, after % 3);
            try {
                look();
            } catch (Breaker.Killed killed) {
                assertThat(killed).isNotNull();
            }
        }
        breaker.spare();
        look();

        assertOneOfEachKind();
    }

    @Test
    void killed_within_the_transaction_of_a_place_nothing_of_it_is_left() throws Exception {
        deliverOneOfEachKind();
        for (int i = 0; i < 4; i++) {
            breaker.killWithin();
            try {
                look();
            } catch (Breaker.Killed killed) {
                assertThat(killed).isNotNull();
            }
        }
        breaker.spare();
        look();

        assertOneOfEachKind();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void an_interrupted_fetch_doubles_nothing(int calls) throws Exception {
        deliverOneOfEachKind();
        box.breakAfter(calls);

        assertThatExceptionOfType(MailboxAway.class).isThrownBy(this::look);
        box.mend();
        look();

        assertOneOfEachKind();
    }

    @Test
    void the_same_id_in_two_mailboxes_is_one_ticket_and_no_letter_of_it_is_lost() throws Exception {
        String letter = letter("<both-" + mailbox + ">", "Дневник", "Не открывается дневник у сына.");
        String other = mailbox + "-other";
        FolderInMemory second = new FolderInMemory();
        box.deliver(letter);
        second.deliver("Received: by another road\n" + letter);

        look();
        run.look(other, second, true);

        assertThat(tickets()).hasSize(1);
        assertThat(count(mailbox).tickets()).isEqualTo(1);
        assertThat(count(other).followUps()).isEqualTo(1);
        assertThat(letters.of(OPERATOR, tickets().get(0)).orElseThrow()).hasSize(1);
    }

    @Test
    void letters_without_an_id_are_told_apart_by_what_they_say() throws Exception {
        box.deliver(letter("", "Дневник", "Не открывается дневник у дочери."));
        box.deliver(letter("", "Дневник", "Не открывается дневник у сына."));
        look();
        look();

        assertEquation(2, 2, 0, 0, 0);
    }

    @Test
    void one_id_with_other_words_is_another_letter_and_another_ticket() throws Exception {
        box.deliver(letter("<again@example.org>", "Дневник", "Не открывается дневник."));
        box.deliver(letter("<again@example.org>", "Дневник", "Сканер в школе № 5 пишет всегда один номер."));
        look();

        assertEquation(2, 2, 0, 0, 0);
    }

    @Test
    void a_letter_to_ourselves_that_came_twice_is_recorded_once_and_its_copy_with_the_reason() throws Exception {
        String letter = letter("<self@example.org>", "Дневник", "Не открывается дневник.");
        box.deliver("Received: from here\nDelivered-To: a@help.example\n" + letter);
        box.deliver("Received: from there\nDelivered-To: b@help.example\n" + letter);
        look();
        look();

        assertEquation(2, 1, 0, 0, 1);
        assertThat(aside(Taken.REFUSED))
                .extracting(mail -> mail.reason().code())
                .containsExactly("REPEATED");
        assertThat(box.done()).contains(1L, 2L);
    }

    @Test
    void a_similar_letter_a_year_later_is_a_new_ticket() throws Exception {
        String words = "Не открывается дневник, пишет: не удалось найти.";
        box.deliver(letter("<2025@example.org>", "Дневник", words).replace("2026", "2025"));
        box.deliver(letter("<2026@example.org>", "Дневник", words));
        box.deliver(undated(words), Instant.parse("2025-11-27T05:00:00Z"));
        box.deliver(undated(words), Instant.parse("2026-11-27T05:00:00Z"));
        look();

        assertEquation(4, 4, 0, 0, 0);
    }

    @Test
    void letters_numbered_anew_are_the_same_letters() throws Exception {
        deliverOneOfEachKind();
        breaker.killAt(Milestone.STORED, 2);
        assertThatExceptionOfType(Breaker.Killed.class).isThrownBy(this::look);

        box.numberAnew();
        look();
        box.numberAnew();
        look();

        assertOneOfEachKind();
    }

    @Test
    void a_letter_that_is_gone_before_it_is_read_is_recorded() throws Exception {
        long uid = box.deliver(letter("<gone@example.org>", "Дневник", "Не открывается."));
        breaker.killAt(Milestone.FOUND, 0);
        assertThatExceptionOfType(Breaker.Killed.class).isThrownBy(this::look);
        box.remove(uid);
        look();

        assertEquation(1, 0, 0, 0, 1);
        assertThat(aside(Taken.REFUSED))
                .extracting(mail -> mail.reason().code())
                .containsExactly("GONE");
    }

    @Test
    void follow_ups_find_their_ticket_by_references_then_by_its_number_and_open_it_again() throws Exception {
        box.deliver(letter("<thread-" + mailbox + ">", "Не открывается дневник", "Не открывается дневник."));
        look();
        String ticket = tickets().get(0);
        box.deliver("In-Reply-To: <thread-" + mailbox + ">\n" + letter("<r1@example.org>", "Re: Дневник", "Ещё пишу."));
        look();
        close(ticket);
        box.deliver("References: <" + ticket + ".1@help.example>\n" + letter("<r2@example.org>", "Re: x", "Опять."));
        look();
        Ticket reopened = tickets.find(OPERATOR, ticket).orElseThrow();
        box.deliver(letter("<r3@example.org>", "RE: Дневник [#" + ticket + "]", "Номер в теме."));
        look();

        assertThat(reopened.state()).isEqualTo(TicketState.DIAGNOSED);
        assertThat(reopened.reopened()).isEqualTo(1);
        assertEquation(4, 1, 3, 0, 0);
        assertThat(letters.of(OPERATOR, ticket).orElseThrow())
                .extracting(followUp -> followUp.letter().body())
                .containsExactly("Ещё пишу.", "Опять.", "Номер в теме.");
        assertThat(tickets.history(OPERATOR, ticket).orElseThrow())
                .extracting(step -> step.note().orElse(""))
                .containsExactly(
                        "",
                        "Автоматический ответ: просьба прислать недостающее.",
                        "Пришло письмо",
                        "закрыто",
                        "Пришло письмо",
                        "Пришло письмо");
        assertThat(breaker.taken(ticket)).extracting(TakenMail::reopened).containsExactly(false, false, true, false);
    }

    @ParameterizedTest
    @CsvSource({
        "'Спасибо, всё работает!', FIXED_VERIFIED, FAMILY_CONFIRMED",
        "'Большое спасибо за помощь.', FIXED_VERIFIED, ",
        "'Спасибо, но всё равно не заходит', DIAGNOSED, ",
        "'Спасибо. А когда заработает?', DIAGNOSED, "
    })
    void thanks_do_not_open_a_ticket_again_and_confirm_its_end(String body, TicketState state, String mark)
            throws Exception {
        box.deliver(letter("<thanked-" + mailbox + ">", "Не открывается дневник", "Не открывается дневник."));
        look();
        String ticket = tickets().get(0);
        move(ticket, TicketState.DIAGNOSED);
        move(ticket, TicketState.FIXED_VERIFIED);
        box.deliver("In-Reply-To: <thanked-" + mailbox + ">\n" + letter("<t1@example.org>", "Re: Дневник", body));
        look();

        assertThat(tickets.find(OPERATOR, ticket).orElseThrow().state()).isEqualTo(state);
        assertThat(letters.of(OPERATOR, ticket).orElseThrow()).hasSize(1);
        List<TicketStep> history = tickets.history(OPERATOR, ticket).orElseThrow();
        assertThat(history.get(history.size() - 1).marks())
                .extracting(told -> told.kind().name())
                .isEqualTo(Optional.ofNullable(mark).stream().toList());
    }

    @Test
    void thanks_of_somebody_else_open_it_again() throws Exception {
        box.deliver(letter("<mine-" + mailbox + ">", "Не открывается дневник", "Не открывается дневник."));
        look();
        String ticket = tickets().get(0);
        close(ticket);
        box.deliver("In-Reply-To: <mine-" + mailbox + ">\n"
                + letter("<o1@example.org>", "Re: Дневник", "Спасибо, всё работает.")
                        .replace(mailbox + "@example.org", "other@example.org"));
        look();

        assertThat(tickets.find(OPERATOR, ticket).orElseThrow().state()).isEqualTo(TicketState.DIAGNOSED);
    }

    @Test
    void a_number_that_is_no_tickets_leads_nowhere() throws Exception {
        box.deliver(letter("<n@example.org>", "Re: [#" + UUID.randomUUID() + "]", "Не открывается дневник."));
        look();

        assertEquation(1, 1, 0, 0, 0);
    }

    @Test
    void machines_and_lists_are_refused_with_the_reason_and_belong_to_a_ticket_where_they_name_one() throws Exception {
        box.deliver(letter("<t-" + mailbox + ">", "Дневник", "Не открывается дневник."));
        box.deliver("Auto-Submitted: auto-replied\n" + letter("<a1@example.org>", "Нет на месте", "Я в отпуске."));
        box.deliver("List-Id: <news.example.org>\n" + letter("<l@example.org>", "Новости", "Новости недели."));
        box.deliver(bounce("Subject: nothing of ours"));
        look();
        String ticket = tickets().get(0);
        close(ticket);
        box.deliver("Auto-Submitted: auto-replied\nIn-Reply-To: <" + ticket + ".7@help.example>\n"
                + letter("<a2@example.org>", "Нет на месте", "Я в отпуске."));
        box.deliver(bounce("Message-ID: <" + ticket + ".7@help.example>\nSubject: Ваш дневник"));
        look();

        assertEquation(6, 1, 2, 0, 3);
        assertThat(aside(Taken.REFUSED))
                .extracting(mail -> mail.reason().code())
                .containsExactlyInAnyOrder("AUTOMATIC", "MAILING_LIST", "BOUNCE");
        assertThat(breaker.taken(ticket))
                .extracting(TakenMail::writer)
                .containsExactly(Writer.PERSON, Writer.AUTOMATIC, Writer.BOUNCE);
        assertThat(breaker.taken(ticket)).extracting(TakenMail::answerable).containsExactly(true, false, false);
        assertThat(tickets.find(OPERATOR, ticket).orElseThrow().state()).isEqualTo(TicketState.CLOSED);
    }

    @Test
    void a_machine_that_does_not_say_that_it_is_one_is_not_answered_for_ever() throws Exception {
        for (int i = 0; i < 12; i++) {
            box.deliver(letter(
                    "<loop" + i + "-" + mailbox + ">", "Ваше обращение " + i, "Мы получили Ваше письмо " + i + "."));
        }
        look();

        List<TakenMail> told = new ArrayList<>();
        tickets().forEach(ticket -> told.addAll(breaker.taken(ticket)));
        assertThat(told).hasSize(12);
        assertThat(told.stream().filter(TakenMail::answerable)).hasSize(5);
    }

    @Test
    void a_reply_sent_many_times_is_one_follow_up() throws Exception {
        box.deliver(letter("<q-" + mailbox + ">", "Дневник", "Не открывается дневник."));
        for (int i = 0; i < 5; i++) {
            box.deliver("Received: hop " + i + "\nIn-Reply-To: <q-" + mailbox + ">\n"
                    + letter("<reply@example.org>", "Re: Дневник", "Спасибо, пробую."));
        }
        look();

        assertEquation(6, 1, 1, 0, 4);
    }

    @Test
    void broken_senders_and_recipients_lose_no_letter() throws Exception {
        box.deliver(
                "From: \nTo: undisclosed recipients:;\nSubject: a\nMessage-ID: <b1@x>\n\nНе открывается дневник.\n");
        box.deliver(
                "From: =?utf-8?Q?broken <<a@@b>\nTo: <>\nSubject: b\nMessage-ID: <b2@x>\n\nНе открывается дневник.\n");
        box.deliver("Subject: c\n\nНе открывается дневник.\n");
        look();

        assertThat(count(mailbox).waiting()).isZero();
        assertThat(count(mailbox).tickets()).isEqualTo(3);
        tickets().forEach(ticket -> assertThat(breaker.taken(ticket))
                .extracting(TakenMail::answerable)
                .containsExactly(false));
    }

    @Test
    void what_cannot_be_read_is_put_aside_stays_unread_and_can_be_tried_again() throws Exception {
        box.deliver(
                """
                From: a@example.org
                Subject: secret
                Message-ID: <enc@x>
                Content-Type: multipart/encrypted; boundary=b

                --b
                Content-Type: application/octet-stream

                abc
                --b--
                """);
        look();
        AsideMail mail = aside(Taken.QUARANTINE).get(0);

        assertEquation(1, 0, 0, 1, 0);
        assertThat(mail.reason().code()).isEqualTo("ENCRYPTED");
        assertThat(box.done()).isEmpty();
        assertThat(aside.find(OPERATOR, mail.id())
                        .orElseThrow()
                        .head()
                        .orElseThrow()
                        .subject())
                .isEqualTo("secret");
        assertThat(aside.retry(OPERATOR, mail.id(), true).orElseThrow().taken()).contains(Taken.QUARANTINE);
        assertEquation(1, 0, 0, 1, 0);
    }

    @Test
    void a_program_is_put_aside_until_somebody_answers_for_it() throws Exception {
        box.deliver("From: a@example.org\nSubject: file\nMessage-ID: <exe-" + mailbox
                + ">\nContent-Type: multipart/mixed; boundary=b\n\n"
                + "--b\nContent-Type: text/plain; charset=utf-8\n\nНе открывается дневник, смотрите файл.\n"
                + "--b\nContent-Type: image/png; name=a.png\nContent-Disposition: attachment; filename=a.png\n\n"
                + "\u007fELF a program\n--b--\n");
        look();
        AsideMail mail = aside(Taken.QUARANTINE).get(0);
        assertThat(mail.reason().code()).isEqualTo("PROGRAM_ATTACHED");

        Intake.Retried retried = aside.retry(OPERATOR, mail.id(), true).orElseThrow();
        look();

        assertThat(retried.taken()).contains(Taken.NEW_TICKET);
        assertThat(tickets.find(OPERATOR, retried.ticketId().orElseThrow())
                        .orElseThrow()
                        .createdBy())
                .isEqualTo("helpdesk");
        assertEquation(1, 1, 0, 0, 0);
        assertThat(box.done()).containsExactly(1L);
        assertThat(aside.retry(OPERATOR, mail.id(), true)).isEmpty();
    }

    @Test
    void what_is_kept_no_more_is_fetched_again_and_finds_its_place_again() throws Exception {
        box.deliver("List-Id: <news.example.org>\n" + letter("<old-" + mailbox + ">", "Новости", "Новости недели."));
        look();
        AsideMail mail = aside(Taken.REFUSED).get(0);
        try (Connection connection = source.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from mail_raw where id = ?")) {
            delete.setString(1, mail.id());
            assertThat(delete.executeUpdate()).isEqualTo(1);
        }

        assertThat(aside.retry(OPERATOR, mail.id(), false).orElseThrow().taken())
                .isEmpty();
        look();

        assertEquation(1, 0, 0, 0, 1);
        assertThat(aside.raw(OPERATOR, mail.id())).isPresent();
    }

    @Test
    void a_repeat_and_a_letter_that_is_gone_are_not_tried_again() throws Exception {
        String letter = letter("<twice@example.org>", "Дневник", "Не открывается дневник.");
        box.deliver("Received: from here\n" + letter);
        box.deliver("Received: from there\n" + letter);
        long uid = box.deliver(letter("<gone@example.org>", "Дневник", "Не открывается."));
        breaker.killAt(Milestone.FOUND, 0);
        assertThatExceptionOfType(Breaker.Killed.class).isThrownBy(this::look);
        box.remove(uid);
        look();

        assertThat(aside(Taken.REFUSED)).hasSize(2).allSatisfy(mail -> assertThatExceptionOfType(RetryRefused.class)
                .isThrownBy(() -> aside.retry(OPERATOR, mail.id(), true))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(mail.reason())));
        assertEquation(3, 1, 0, 0, 2);
    }

    private void deliverOneOfEachKind() {
        box.deliver(letter("<t-" + mailbox + ">", "Дневник", "Не открывается дневник."));
        box.deliver("In-Reply-To: <t-" + mailbox + ">\n" + letter("<f@x>", "Re: Дневник", "Дополняю."));
        box.deliver("List-Id: <news.example.org>\n" + letter("<l@x>", "Новости", "Новости недели."));
        box.deliver("hello, this is no letter at all\n");
        box.deliver(letter("", "Дневник", "Письмо без номера."));
        box.deliver("Received: again\n" + letter("", "Дневник", "Письмо без номера."));
    }

    private void assertOneOfEachKind() throws Exception {
        assertEquation(6, 2, 1, 1, 2);
        assertThat(tickets()).doesNotHaveDuplicates().hasSize(2);
        assertThat(rows("select id from ticket_step where from_state is null and ticket_id = any (select ticket_id from"
                        + " mail_message where mailbox = ?)"))
                .hasSize(2);
        assertThat(rows("select f.id from mail_follow_up f join mail_message m on m.id = f.id where m.mailbox = ?"))
                .hasSize(1);
        assertThat(rows("select id from mail_message where mailbox = ? and marked_at is null"))
                .as("the mailbox knows of all that are not put aside")
                .hasSize(1);
        assertThat(box.size()).isEqualTo(6);
    }

    private void assertEquation(long messages, long newTickets, long followUps, long quarantine, long refused) {
        IntakeCount count = count(mailbox);
        assertThat(List.of(
                        count.messages(),
                        count.tickets(),
                        count.followUps(),
                        count.quarantine(),
                        count.refused(),
                        count.waiting()))
                .containsExactly(messages, newTickets, followUps, quarantine, refused, 0L);
        assertThat(count.balanced()).isTrue();
    }

    private void look() throws MailboxAway {
        assertThat(run.look(mailbox, box, true)).contains(0);
    }

    private IntakeCount count(String of) {
        return aside.counts().stream()
                .filter(count -> count.mailbox().equals(of))
                .findFirst()
                .orElseThrow();
    }

    private List<AsideMail> aside(Taken taken) {
        return aside.page(taken, Optional.empty(), 200).stream()
                .filter(mail -> mail.mailbox().equals(mailbox))
                .toList();
    }

    private void move(String ticket, TicketState to) {
        assertThat(tickets.change(
                        OPERATOR,
                        ticket,
                        (held, at) -> new TicketStep(at, "helpdesk", Optional.of(held.state()), to, Optional.empty())))
                .isPresent();
    }

    private void close(String ticket) {
        assertThat(tickets.change(
                        OPERATOR,
                        ticket,
                        (held, at) -> new TicketStep(
                                at, "helpdesk", Optional.of(held.state()), TicketState.CLOSED, Optional.of("закрыто"))))
                .isPresent();
    }

    private List<String> tickets() throws SQLException {
        return rows("select ticket_id from mail_message where mailbox = ? and state = 'NEW_TICKET' order by uid");
    }

    private List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, mailbox);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getString(1));
                }
            }
        }
        return rows;
    }

    private String letter(String id, String subject, String body) {
        return "From: Ольга Ветрова <" + mailbox
                + "@example.org>\nTo: help@help.example\nDate: Thu, 26 Nov 2026 10:00:00 +0700\n"
                + (id.isEmpty() ? "" : "Message-ID: " + id + '\n')
                + "Subject: " + subject + "\nContent-Type: text/plain; charset=utf-8\n\n" + body + '\n';
    }

    private static String undated(String body) {
        return "From: kiosk@example.org\nSubject: Дневник\nContent-Type: text/plain; charset=utf-8\n\n" + body + '\n';
    }

    private static String bounce(String returned) {
        return "From: MAILER-DAEMON@example.org\nSubject: Undelivered Mail\nMessage-ID: <dsn-" + UUID.randomUUID()
                + "@x>\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n"
                + "Content-Type: text/plain\n\nuser unknown\n--b\nContent-Type: text/rfc822-headers\n\n" + returned
                + "\n--b--\n";
    }
}
