package ru.nso.esialogin.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A service that takes letters in and is struck meanwhile, with what has to come of it in the end. */
final class StruckService implements AutoCloseable {
    private static final long WAIT_NANOS = Long.getLong("mail.wait-seconds", 240) * 1_000_000_000L;
    private static final long LOCK = 4_711;
    private static final long A_MOMENT = 100;
    private static final String DECIDED = "select count(*) from mail_message where decided_at is not null";

    /** So many times it may be killed before a letter more is taken in. */
    private static final int MOST_FRUITLESS = 10;

    private final Postbox box;
    private final Path folder;
    private final BreakableRoad road;
    private final ObjectMapper mapper = new ObjectMapper();
    private ServiceProcess service;

    /** How many times one of each kind was delivered: complaint, answer, letter of a list, scrap, repeat. */
    private int times;

    StruckService(Postbox box, Path folder) throws Exception {
        this.box = box;
        this.folder = folder;
        this.road = new BreakableRoad(box.port());
        this.service = start(folder, road.port());
    }

    /** The mailbox of the user {@code help} with the password {@code secret} on this machine. */
    interface Postbox {
        int port();

        void deliver(String letter) throws Exception;

        long unread() throws Exception;
    }

    /** What is struck. */
    enum Blow {
        SERVICE,
        SERVICE_AND_DATABASE,
        ROAD
    }

    /** How many letters were delivered. */
    int delivered() {
        return 5 * times;
    }

    /** One of each kind. */
    void deliver() throws Exception {
        List<String> letters = new ArrayList<>();
        letters.add(head("<complaint-" + times + "@example.org>", "Дневник") + "\r\nНе открывается дневник, пишу в "
                + times + " раз.\r\n");
        letters.add("In-Reply-To: <complaint-0@example.org>\r\n"
                + head("<answer-" + times + "@example.org>", "Re: Дневник") + "\r\nДополняю: " + times + ".\r\n");
        letters.add("List-Id: <news.example.org>\r\n" + head("<news-" + times + "@example.org>", "Новости")
                + "\r\nНовости недели " + times + ".\r\n");
        letters.add("this is no letter " + times + "\r\n");
        letters.add("Received: by another road " + times + "\r\n" + letters.get(0));
        for (String letter : letters) {
            box.deliver(letter);
        }
        times++;
    }

    /**
     * Kills the service some seconds after it is ready, again and again, until all letters are taken in; how often.
     *
     * @param about seconds that it works in the mean
     * @param most after this time what is left is taken in in peace
     */
    int killEveryFewSeconds(Random dice, int about, Duration most) throws Exception {
        long end = System.nanoTime() + most.toNanos();
        int blows = 0;
        int fruitless = 0;
        long before = decided();
        while (before < delivered() && System.nanoTime() < end) {
            long millis = Math.round((0.5 + dice.nextDouble()) * about * 1_000);
            assertThat(service.endsWithin(millis)).as(service.output()).isFalse();
            strike(Blow.SERVICE);
            blows++;
            long now = decided();
            fruitless = now > before ? 0 : fruitless + 1;
            before = now;
            assertThat(fruitless).as(service.output()).isLessThan(MOST_FRUITLESS);
        }
        System.out.printf("%d letters when it was killed for the last time%n", before);
        assertThat(awaitDecided(delivered())).isFalse();
        return blows;
    }

    private long decided() throws Exception {
        try (Connection database = service.database();
                Statement statement = database.createStatement()) {
            return ask(statement, DECIDED);
        }
    }

    /** Strikes at random until so many letters are taken in; how often. */
    int strikeAgainAndAgain(Random dice, int between) throws Exception {
        int blows = 0;
        while (awaitDecided(between / 2 + dice.nextInt(between))) {
            strike(Blow.values()[dice.nextInt(Blow.values().length)]);
            blows++;
        }
        return blows;
    }

    /**
     * Delivers letters, and strikes while a transaction is held open.
     *
     * @param transaction condition of a trigger upon the ledger
     */
    void strikeIn(String transaction, Blow blow) throws Exception {
        try (Connection database = service.database();
                Statement statement = database.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            statement.execute("create or replace function hold_letter() returns trigger language plpgsql as"
                    + " $$ begin perform pg_advisory_xact_lock_shared(" + LOCK + "); return new; end $$");
            statement.execute("create trigger hold_letter before insert or update on mail_message for each row when ("
                    + transaction + ") execute function hold_letter()");
            deliver();
            long end = System.nanoTime() + WAIT_NANOS;
            while (ask(
                            statement,
                            "select count(*) from pg_locks where locktype = 'advisory' and not granted and objid = "
                                    + LOCK)
                    == 0) {
                assertThat(System.nanoTime())
                        .as("nobody came to %s%n%s", transaction, service.output())
                        .isLessThan(end);
            }
            strike(blow);
            if (blow == Blow.ROAD) {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        }
        // With the database of a service that is gone the hold is gone; the trigger is not.
        try (Connection database = service.database();
                Statement statement = database.createStatement()) {
            statement.execute("drop trigger hold_letter on mail_message");
        }
    }

    private void strike(Blow blow) throws Exception {
        if (blow == Blow.ROAD) {
            road.drop();
            return;
        }
        ProcessHandle postgres = service.postgres();
        List<ProcessHandle> backends = postgres.descendants().toList();
        service.kill();
        if (blow == Blow.SERVICE_AND_DATABASE) {
            postgres.destroyForcibly();
            postgres.onExit().join();
            backends.forEach(backend -> backend.onExit().join());
        }
        service = start(folder, road.port());
    }

    private static ServiceProcess start(Path folder, int port) throws Exception {
        return ServiceProcess.start(List.of(), folder, ServiceProcess.freePort(), MailOptions.of(port), Map.of())
                .awaitReady();
    }

    /** Waits until so many more letters are decided; false when none is left. */
    private boolean awaitDecided(int more) throws Exception {
        try (Connection database = service.database();
                Statement statement = database.createStatement()) {
            long before = ask(statement, DECIDED);
            long end = System.nanoTime() + WAIT_NANOS;
            long now = before;
            while (now < before + more && now < delivered()) {
                assertThat(System.nanoTime()).as(service.output()).isLessThan(end);
                assertThat(service.endsWithin(A_MOMENT)).as(service.output()).isFalse();
                now = ask(statement, DECIDED);
            }
            return now < delivered();
        }
    }

    void assertEveryLetterInOnePlace() throws Exception {
        long end = System.nanoTime() + WAIT_NANOS;
        JsonNode equation = equation();
        try (Connection database = service.database();
                Statement statement = database.createStatement()) {
            String unmarked = "select count(*) from mail_message where marked_at is null and state <> 'QUARANTINE'";
            while (equation.path("messages").asInt() < delivered()
                    || equation.path("waiting").asInt() > 0
                    || ask(statement, unmarked) > 0) {
                assertThat(System.nanoTime())
                        .as("%s%n%s", equation, service.output())
                        .isLessThan(end);
                equation = equation();
            }
            assertThat(equation.path("balanced").asBoolean()).isTrue();
            assertThat(List.of(
                            equation.path("messages").asInt(),
                            equation.path("tickets").asInt(),
                            equation.path("followUps").asInt(),
                            equation.path("quarantine").asInt(),
                            equation.path("refused").asInt()))
                    .containsExactly(delivered(), times, times, times, 2 * times);
            for (String kind : List.of(
                    "from ticket",
                    "from (select distinct ticket_id from mail_message where state = 'NEW_TICKET') one",
                    "from mail_follow_up",
                    "from mail_message where reason = 'REPEATED'",
                    "from mail_message where reason = 'MAILING_LIST'")) {
                assertThat(ask(statement, "select count(*) " + kind)).as(kind).isEqualTo(times);
            }
            assertThat(ask(statement, "select count(*) from mail_raw")).isEqualTo(4L * times);
        }
        assertThat(box.unread()).as("what is put aside stays unread").isEqualTo(times);
        assertThat(service.terminate()).isEqualTo(143);
    }

    private JsonNode equation() throws IOException, InterruptedException {
        return mapper.readTree(service.get("/api/v1/mail/intake", "helpdesk").body())
                .path("items")
                .path(0);
    }

    @Override
    public void close() {
        service.close();
        road.close();
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
