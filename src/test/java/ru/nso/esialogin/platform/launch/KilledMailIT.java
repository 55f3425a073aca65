package ru.nso.esialogin.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service, its database and the road to the mail server break while letters are taken in: in every transaction of a
 * letter, and then wherever it happens. Each letter is in one place in the end, once.
 */
class KilledMailIT {
    private static final long WAIT_NANOS = Long.getLong("mail.wait-seconds", 180) * 1_000_000_000L;

    /** Letters of the second test; a measurement takes 10 000. */
    private static final int LETTERS = Integer.getInteger("mail.letters", 120);

    /** About how many letters are taken in between two deaths. */
    private static final int BETWEEN = Integer.getInteger("mail.between", 30);

    private static final long LOCK = 4_711;

    /** Conditions of a trigger: the transactions that a letter goes through, the next as soon as the one before is over. */
    private static final List<String> TRANSACTIONS = List.of(
            "new.state = 'FOUND'",
            "new.state = 'STORED' and new.attempts = 0",
            "new.decided_at is not null and new.marked_at is null",
            "new.marked_at is not null");

    private enum Blow {
        SERVICE,
        SERVICE_AND_DATABASE,
        ROAD
    }

    private final GreenMail server = new GreenMail(ServerSetup.IMAP.dynamicPort());
    private final ObjectMapper mapper = new ObjectMapper();

    /** How many of each kind were delivered: complaints, answers to the first one, letters of a list, scraps, repeats. */
    private int complaints;

    private int answers;
    private int lists;
    private int scraps;
    private int repeats;

    @TempDir
    @SuppressWarnings("NullAway") // JUnit sets it
    Path temporary;

    @BeforeEach
    void start() {
        server.start();
        server.setUser("help@help.example", "help", "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void broken_in_every_transaction_of_a_letter_nothing_is_lost_and_nothing_doubled() throws Exception {
        try (BreakableRoad road = new BreakableRoad(server.getImap().getPort())) {
            Path folder = temporary.resolve("points");
            ServiceProcess service = start(folder, road);
            try {
                deliver();
                for (String transaction : TRANSACTIONS) {
                    for (Blow blow : Blow.values()) {
                        service = struck(service, folder, road, transaction, blow);
                    }
                }
                assertEveryLetterInOnePlace(service);
                assertThat(service.terminate()).isEqualTo(143);
            } finally {
                service.close();
            }
        }
    }

    @Test
    void killed_again_and_again_a_full_mailbox_is_taken_in_without_loss_or_double() throws Exception {
        while (delivered() < LETTERS) {
            deliver();
        }
        Random dice = new Random(20_261_127);
        int deaths = 0;
        long begun = System.nanoTime();
        try (BreakableRoad road = new BreakableRoad(server.getImap().getPort())) {
            Path folder = temporary.resolve("again");
            ServiceProcess service = start(folder, road);
            try {
                while (awaitDecided(service, BETWEEN / 2 + dice.nextInt(BETWEEN))) {
                    Blow blow = Blow.values()[dice.nextInt(Blow.values().length)];
                    service = strike(service, folder, road, blow);
                    deaths++;
                }
                assertEveryLetterInOnePlace(service);
                assertThat(deaths).isPositive();
                System.out.printf(
                        "%d letters, %d blows, %d s%n",
                        delivered(), deaths, (System.nanoTime() - begun) / 1_000_000_000L);
                assertThat(service.terminate()).isEqualTo(143);
            } finally {
                service.close();
            }
        }
    }

    /** Strikes while a transaction of that kind is held open. */
    private ServiceProcess struck(
            ServiceProcess service, Path folder, BreakableRoad road, String transaction, Blow blow) throws Exception {
        try (Connection database = service.database();
                Statement statement = database.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            statement.execute("create or replace function hold_letter() returns trigger language plpgsql as"
                    + " $$ begin perform pg_advisory_xact_lock_shared(" + LOCK + "); return new; end $$");
            statement.execute("create trigger hold_letter before insert or update on mail_message for each row when ("
                    + transaction + ") execute function hold_letter()");
            deliver();
            long end = System.nanoTime() + WAIT_NANOS;
            String waiting =
                    "select count(*) from pg_locks where locktype = 'advisory' and not granted and objid = " + LOCK;
            while (ask(statement, waiting) == 0) {
                assertThat(System.nanoTime())
                        .as("nobody came to %s%n%s", transaction, service.output())
                        .isLessThan(end);
            }
            ServiceProcess next = strike(service, folder, road, blow);
            if (blow == Blow.ROAD) {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
            free(next);
            return next;
        }
    }

    /** With the database of a service that is gone the hold is gone; the trigger is not. */
    private static void free(ServiceProcess service) throws Exception {
        try (Connection database = service.database();
                Statement statement = database.createStatement()) {
            statement.execute("drop trigger hold_letter on mail_message");
        }
    }

    private ServiceProcess strike(ServiceProcess service, Path folder, BreakableRoad road, Blow blow) throws Exception {
        if (blow == Blow.ROAD) {
            road.drop();
            return service;
        }
        ProcessHandle postgres = service.postgres();
        List<ProcessHandle> backends = postgres.descendants().toList();
        service.kill();
        if (blow == Blow.SERVICE_AND_DATABASE) {
            postgres.destroyForcibly();
            postgres.onExit().join();
            backends.forEach(backend -> backend.onExit().join());
        }
        return start(folder, road);
    }

    private static ServiceProcess start(Path folder, BreakableRoad road) throws Exception {
        return ServiceProcess.start(
                        List.of(),
                        folder,
                        ServiceProcess.freePort(),
                        List.of(
                                "-Dquarkus.profile=demo",
                                "-Desialogin.demo.pupils=20",
                                "-Desialogin.mail.demo=false",
                                "-Desialogin.mail.mailboxes.help.host=127.0.0.1",
                                "-Desialogin.mail.mailboxes.help.port=" + road.port(),
                                "-Desialogin.mail.mailboxes.help.tls=NONE",
                                "-Desialogin.mail.mailboxes.help.user=help",
                                "-Desialogin.mail.mailboxes.help.password=secret",
                                "-Desialogin.mail.mailboxes.help.poll-every=PT1S"),
                        Map.of())
                .awaitReady();
    }

    /** Waits until so many more letters are decided; false when none is left. */
    private boolean awaitDecided(ServiceProcess service, int more) throws Exception {
        try (Connection database = service.database();
                Statement statement = database.createStatement()) {
            String decided = "select count(*) from mail_message where decided_at is not null";
            long before = ask(statement, decided);
            long end = System.nanoTime() + WAIT_NANOS;
            long now = before;
            while (now < before + more && now < delivered()) {
                assertThat(System.nanoTime()).as(service.output()).isLessThan(end);
                now = ask(statement, decided);
            }
            return now < delivered();
        }
    }

    private void assertEveryLetterInOnePlace(ServiceProcess service) throws Exception {
        long end = System.nanoTime() + WAIT_NANOS;
        JsonNode equation = equation(service);
        try (Connection database = service.database();
                Statement statement = database.createStatement()) {
            String unmarked = "select count(*) from mail_message where mailbox = 'help' and marked_at is null"
                    + " and state <> 'QUARANTINE'";
            while (equation.path("messages").asInt() < delivered()
                    || equation.path("waiting").asInt() > 0
                    || ask(statement, unmarked) > 0) {
                assertThat(System.nanoTime())
                        .as("%s%n%s", equation, service.output())
                        .isLessThan(end);
                equation = equation(service);
            }
            assertThat(equation.path("balanced").asBoolean()).isTrue();
            assertThat(List.of(
                            equation.path("messages").asInt(),
                            equation.path("tickets").asInt(),
                            equation.path("followUps").asInt(),
                            equation.path("quarantine").asInt(),
                            equation.path("refused").asInt()))
                    .containsExactly(delivered(), complaints, answers, scraps, lists + repeats);
            assertThat(ask(statement, "select count(*) from ticket where created_by = 'service:mail'"))
                    .isEqualTo(complaints);
            assertThat(ask(statement, "select count(distinct ticket_id) from mail_message where state = 'NEW_TICKET'"))
                    .isEqualTo(complaints);
            assertThat(ask(statement, "select count(*) from mail_follow_up")).isEqualTo(answers);
            assertThat(ask(statement, "select count(*) from mail_raw"))
                    .isEqualTo(complaints + answers + scraps + lists);
        }
        long unread = inbox().getMessages().stream()
                .filter(message -> !message.getFlags().contains(Flags.Flag.SEEN))
                .count();
        assertThat(unread).as("what is put aside stays unread").isEqualTo(scraps);
    }

    private JsonNode equation(ServiceProcess service) throws IOException, InterruptedException {
        JsonNode items = mapper.readTree(
                        service.get("/api/v1/mail/intake", "helpdesk").body())
                .path("items");
        for (JsonNode item : items) {
            if (item.path("mailbox").asText().equals("help")) {
                return item;
            }
        }
        return items.path("none");
    }

    private int delivered() {
        return complaints + answers + lists + scraps + repeats;
    }

    /** One of each kind. */
    private void deliver() throws FolderException, MessagingException {
        List<String> letters = new ArrayList<>();
        int number = complaints;
        letters.add(head("<complaint-" + number + "@example.org>", "Дневник") + "\r\nНе открывается дневник, пишу в "
                + number + " раз.\r\n");
        letters.add("In-Reply-To: <complaint-0@example.org>\r\n"
                + head("<answer-" + number + "@example.org>", "Re: Дневник") + "\r\nДополняю: " + number + ".\r\n");
        letters.add("List-Id: <news.example.org>\r\n" + head("<news-" + number + "@example.org>", "Новости")
                + "\r\nНовости недели " + number + ".\r\n");
        letters.add("this is no letter " + number + "\r\n");
        letters.add("Received: by another road " + number + "\r\n" + letters.get(0));
        for (String letter : letters) {
            inbox().appendMessage(
                            new MimeMessage(
                                    Session.getInstance(new Properties()),
                                    new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8))),
                            new Flags(),
                            new Date());
        }
        complaints++;
        answers++;
        lists++;
        scraps++;
        repeats++;
    }

    private MailFolder inbox() throws FolderException {
        return server.getManagers()
                .getImapHostManager()
                .getInbox(server.getUserManager().getUser("help"));
    }

    private static String head(String id, String subject) {
        return "From: Ольга <a@example.org>\r\nDate: Thu, 26 Nov 2026 10:00:00 +0700\r\nMessage-ID: " + id
                + "\r\nSubject: " + subject + "\r\nContent-Type: text/plain; charset=utf-8\r\n";
    }

    private static long ask(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
