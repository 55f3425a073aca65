package ru.nso.esialogin.ticket.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.ticket.outbox.Carrier;
import ru.nso.esialogin.ticket.outbox.Delivery;
import ru.nso.esialogin.ticket.outbox.Dispatch;
import ru.nso.esialogin.ticket.outbox.Outbox;
import ru.nso.esialogin.ticket.outbox.OutgoingLetter;
import ru.nso.esialogin.ticket.outbox.Trouble;

/** Letters from the moment they are queued to their end. */
@QuarkusTest
class OutboxSendingTest {
    private static final String TICKETS = "/api/v1/tickets/";

    @Inject
    Outbox outbox;

    @Inject
    DataSource source;

    @Inject
    OutboxFigures figures;

    @Inject
    MeterRegistry meters;

    /** Counts what it is given, by the id of the letter. */
    private static final class Counting implements Carrier {
        private final Map<String, Integer> carried = new ConcurrentHashMap<>();
        private final Function<OutgoingLetter, Delivery> answer;

        private Counting(Function<OutgoingLetter, Delivery> answer) {
            this.answer = answer;
        }

        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public Delivery carry(OutgoingLetter letter, Runnable beforeWords) {
            beforeWords.run();
            carried.merge(letter.messageId(), 1, Integer::sum);
            return answer.apply(letter);
        }

        int times(String id) {
            return carried.getOrDefault('<' + id + "@help-obr.ru>", 0);
        }
    }

    /** A known defect: a reply that is sent many times. */
    @Test
    void many_senders_at_once_send_each_letter_once() throws Exception {
        List<String> letters = List.of(queued(), queued(), queued());
        Counting carrier = new Counting(letter -> new Delivery.Taken());
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService senders = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = Stream.generate(() -> senders.<Void>submit(() -> {
                        together.await();
                        new Dispatch(outbox, carrier).sendDue();
                        return null;
                    }))
                    .limit(4)
                    .<Future<?>>map(sender -> sender)
                    .toList();
            together.countDown();
            for (Future<?> sender : all) {
                sender.get();
            }
        } finally {
            senders.shutdown();
        }
        assertThat(letters)
                .allSatisfy(id -> assertThat(letter(id).getString("state")).isEqualTo("SENT"));

        new Dispatch(outbox, carrier).sendDue();
        assertThat(letters).allSatisfy(id -> assertThat(carrier.times(id)).isEqualTo(1));
        assertThat(letter(letters.get(0)).getString("sentAt")).isNotNull();
        assertThat(letter(letters.get(0)).getString("nextAttemptAt")).isNull();
    }

    @Test
    void a_letter_that_was_not_taken_is_tried_again_later_under_the_same_id_and_fails_in_the_end() throws Exception {
        String id = queued();
        Counting busy = new Counting(letter -> new Delivery.Later(Trouble.NOT_NOW));
        Dispatch dispatch = new Dispatch(outbox, busy);

        dispatch.sendDue();
        dispatch.sendDue();
        assertThat(busy.times(id)).isEqualTo(1);
        assertThat(letter(id).getString("state")).isEqualTo("QUEUED");
        assertThat(letter(id).getString("trouble")).isEqualTo("почтовый сервер пока не принимает письмо");

        for (int attempt = 2; attempt <= 12; attempt++) {
            change(id, "next_attempt_at = now() - interval '1 second'");
            dispatch.sendDue();
        }
        assertThat(busy.times(id)).isEqualTo(12);
        assertThat(letter(id).getString("state")).isEqualTo("FAILED");
        assertThat(letter(id).getInt("attempts")).isEqualTo(12);
        assertThat(lastNote(id)).isEqualTo("Письмо № 1: почтовый сервер пока не принимает письмо.");
    }

    @Test
    void where_no_answer_came_the_letter_is_not_sent_again_and_the_operator_is_told() {
        String id = queued();
        Counting silent = new Counting(letter -> new Delivery.Unknown());

        new Dispatch(outbox, silent).sendDue();
        new Dispatch(outbox, silent).sendDue();

        assertThat(silent.times(id)).isEqualTo(1);
        assertThat(letter(id).getString("state")).isEqualTo("UNCERTAIN");
        assertThat(lastNote(id)).isEqualTo("Письмо № 1: почтовый сервер не ответил, принято ли письмо.");
    }

    @Test
    void an_attempt_that_was_cut_off_goes_on_only_if_no_word_was_handed_over() throws Exception {
        String before = queued();
        String behind = queued();
        change(before, "state = 'SENDING', attempts = 1, changed_at = now() - interval '1 hour'");
        change(behind, "state = 'SENDING', attempts = 1, handed_over = true, changed_at = now() - interval '1 hour'");
        Counting carrier = new Counting(letter -> new Delivery.Taken());

        new Dispatch(outbox, carrier).sendDue();

        assertThat(letter(before).getString("state")).isEqualTo("QUEUED");
        assertThat(letter(behind).getString("state")).isEqualTo("UNCERTAIN");
        change(before, "next_attempt_at = now() - interval '1 second'");
        new Dispatch(outbox, carrier).sendDue();
        assertThat(letter(before).getString("state")).isEqualTo("SENT");
        assertThat(carrier.times(before)).isEqualTo(1);
        assertThat(carrier.times(behind)).isZero();
    }

    @Test
    void a_letter_whose_key_is_gone_fails_and_holds_up_no_other() throws Exception {
        String lost = queued();
        String behind = queued();
        change(lost, "letter = '\\x00'::bytea, next_attempt_at = now() - interval '1 hour'");
        Counting carrier = new Counting(letter -> new Delivery.Taken());

        new Dispatch(outbox, carrier).sendDue();

        assertThat(letter(behind).getString("state")).isEqualTo("SENT");
        assertThat(carrier.times(lost)).isZero();
        assertThat(letter(lost).getString("state")).isEqualTo("FAILED");
        assertThat(letter(lost).getString("trouble"))
                .isEqualTo("письмо не прочитать: ключа, которым оно зашифровано, больше нет");
    }

    @Test
    void a_cut_off_attempt_whose_ticket_cannot_be_read_holds_up_no_other() throws Exception {
        String lost = queued();
        String behind = queued();
        change(lost, "state = 'SENDING', attempts = 1, changed_at = now() - interval '1 hour'");
        byte[] before = exchange(ticketOf(lost), new byte[] {0});
        Dispatch dispatch = new Dispatch(outbox, new Counting(letter -> new Delivery.Taken()));

        assertThatThrownBy(dispatch::sendDue).isInstanceOf(RuntimeException.class);
        exchange(ticketOf(lost), before);

        assertThat(letter(behind).getString("state")).isEqualTo("SENT");
        dispatch.sendDue();
        assertThat(letter(lost).getString("state")).isEqualTo("QUEUED");
    }

    @Test
    void letters_by_state_are_metrics() {
        queued();

        figures.refresh();

        assertThat(gauge("QUEUED")).isPositive();
        assertThat(gauge("UNCERTAIN")).isNotNegative();
    }

    private double gauge(String state) {
        return meters.get("esialogin.outbox.letters")
                .tag("state", state)
                .gauge()
                .value();
    }

    @Test
    void a_sender_that_was_taken_for_dead_changes_nothing_any_more() throws Exception {
        String id = queued();
        Counting slow = new Counting(letter -> {
            outbox.end(letter, new Delivery.Taken());
            return new Delivery.Later(Trouble.UNREACHABLE);
        });

        new Dispatch(outbox, slow).sendDue();

        assertThat(letter(id).getString("state")).isEqualTo("SENT");
    }

    @Test
    void a_letter_that_came_back_returns_to_its_ticket_once() {
        String id = queued();
        String ticket = ticketOf(id);
        String messageId = '<' + id + "@help-obr.ru>";
        assertThat(outbox.bounced(ticket, messageId)).as("before it was sent").isFalse();
        new Dispatch(outbox, new Counting(letter -> new Delivery.Taken())).sendDue();

        assertThat(outbox.bounced(ticket, "<somebody@example.org>")).isFalse();
        assertThat(outbox.bounced(ticket, messageId)).isTrue();
        assertThat(outbox.bounced(ticket, messageId)).isFalse();

        assertThat(letter(id).getString("state")).isEqualTo("BOUNCED");
        assertThat(lastNote(id)).isEqualTo("Письмо № 1: письмо вернулось: его не доставили.");
    }

    @Test
    void without_a_mail_server_letters_wait_and_the_health_says_so() {
        String id = queued();

        new Dispatch(
                        outbox,
                        new SmtpCarrier(
                                new Smtp(Optional.empty(), 25, SmtpSettings.Security.NONE, Optional.empty()),
                                Clock.systemUTC()))
                .sendDue();

        assertThat(letter(id).getString("state")).isEqualTo("QUEUED");
        Response health = as("helpdesk").get("/q/health");
        assertThat(health.<String>path("checks.find { it.name == 'outbox' }.status"))
                .isEqualTo("UP");
        assertThat(health.<String>path("checks.find { it.name == 'outbox' }.data.mailServer"))
                .isEqualTo("not set");
        assertThat(health.<Integer>path("checks.find { it.name == 'outbox' }.data.waiting"))
                .isPositive();
    }

    /** A letter that is queued; its id. */
    private static String queued() {
        Response made = as("helpdesk")
                .body(
                        "{\"channel\": \"EMAIL\", \"from\": {\"email\": \"sokol@example.org\"}, \"body\": \"Забыла пароль\"}")
                .post("/api/v1/tickets");
        Response sent = as("helpdesk")
                .header("If-Match", "\"1\"")
                .body("{\"to\": \"FAMILY\", \"text\": \"Здравствуйте! Восстановите пароль на Госуслугах.\"}")
                .post(TICKETS + made.<String>path("id") + "/reply");
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(202);
        return sent.path("id");
    }

    private static String ticketOf(String letter) {
        return letter.substring(0, letter.lastIndexOf('.'));
    }

    private static JsonPath letter(String id) {
        return as("helpdesk")
                .get(TICKETS + ticketOf(id) + "/replies")
                .jsonPath()
                .setRootPath("items[0]");
    }

    private static String lastNote(String id) {
        return as("helpdesk").get(TICKETS + ticketOf(id) + "/history").path("items[-1].note");
    }

    private void change(String id, String what) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update outgoing_letter set " + what + " where id = ?")) {
            update.setString(1, id);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    /** Puts other bytes where the letter of a ticket stands; what stood there. */
    private byte[] exchange(String ticket, byte[] letter) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement("select letter from ticket where id = ?");
                PreparedStatement update = connection.prepareStatement("update ticket set letter = ? where id = ?")) {
            query.setString(1, ticket);
            update.setBytes(1, letter);
            update.setString(2, ticket);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                byte[] before = row.getBytes(1);
                assertThat(update.executeUpdate()).isEqualTo(1);
                return before;
            }
        }
    }
}
