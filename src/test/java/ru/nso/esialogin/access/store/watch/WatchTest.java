package ru.nso.esialogin.access.store.watch;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.watch.Thresholds;
import ru.nso.esialogin.access.watch.WatchLimits;
import ru.nso.esialogin.fixture.LogLines;
import ru.nso.esialogin.platform.crypto.KeyedMac;
import ru.nso.esialogin.platform.database.TestDatabase;
import ru.nso.esialogin.platform.problem.ProblemException;

/** Each test has a user of its own who is no user of the service: what is asked for is told to the watch directly. */
@QuarkusTest
class WatchTest {
    private static final String REPORTS = "select count(*) from watch_report where who = ?";
    private static final String NUMBERS = "select count(*) from watch_observation where who = ?";
    private static final WatchLimits ROOMY = new WatchLimits(10_000, Duration.ofDays(1), Duration.ofDays(365));

    @Inject
    WatchTables tables;

    @Inject
    KeyedMac mac;

    @Inject
    Clock clock;

    @Inject
    DataSource source;

    @Inject
    Thresholds thresholds;

    @Inject
    MeterRegistry meters;

    private final Caller caller =
            new Caller("watched-" + UUID.randomUUID(), Set.of("HELPDESK"), Optional.empty(), Optional.of("г. Бердск"));

    private WatchInDatabase instance() {
        return new WatchInDatabase(tables, mac, ROOMY, clock);
    }

    private void ask(WatchInDatabase watch, List<String> numbers) throws SQLException {
        numbers.forEach(number -> watch.asked(caller, number, true));
        watch.flush();
    }

    private List<Map<String, Object>> alerts() {
        return as("auditor")
                .queryParam("limit", 200)
                .get("/api/v1/access-log/alerts")
                .<List<Map<String, Object>>>path("items")
                .stream()
                .filter(line -> caller.name().equals(line.get("who")))
                .toList();
    }

    @Test
    void who_goes_through_numbers_is_reported_once_with_role_and_counts() throws SQLException {
        WatchInDatabase watch = instance();
        List<String> numbers = Watched.inARow(40);
        try (LogLines log = LogLines.listen()) {
            ask(watch, numbers.subList(0, 11));
            assertThat(alerts()).isEmpty();

            ask(watch, numbers.subList(11, 15));
            ask(watch, numbers.subList(15, 40));

            assertThat(log.lines())
                    .filteredOn(line -> line.startsWith("numbers enumerated"))
                    .singleElement()
                    .asString()
                    .startsWith("numbers enumerated: RANGE, roles [HELPDESK], 15 different, 15 not found;");
            assertThat(String.join("\n", log.lines())).doesNotContain(numbers).doesNotContain(caller.name());
        }
        assertThat(alerts()).singleElement().satisfies(line -> assertThatJson(line)
                .isEqualTo(
                        """
                        {"reported": "${json-unit.any-string}", "kind": "RANGE", "who": "%s", "roles": ["HELPDESK"],
                         "schoolId": null, "municipality": "г. Бердск", "from": "${json-unit.any-string}",
                         "to": "${json-unit.any-string}", "different": 40, "missed": 40,
                         "text": "Запрошено 40 разных СНИЛС с одинаковым началом. Ни на одной карточке не нашлось 40 из них. Похоже на перебор: выясните, зачем."}"""
                                .formatted(caller.name())));
    }

    @Test
    void the_same_number_again_is_the_same_number() throws SQLException {
        WatchInDatabase watch = instance();
        List<String> numbers = Watched.inARow(11);
        for (int i = 0; i < 20; i++) {
            ask(watch, numbers);
        }

        assertThat(Watched.count(NUMBERS, caller.name())).isEqualTo(11);
        assertThat(Watched.count(REPORTS, caller.name())).isZero();
    }

    @Test
    void once_found_is_no_miss_whatever_comes_later() throws SQLException {
        WatchInDatabase watch = instance();
        String number = Watched.inARow(1).get(0);
        watch.asked(caller, number, true);
        watch.flush();
        assertThat(Watched.known(mac, caller.name(), number)).isEqualTo("missed");

        watch.asked(caller, number, false);
        watch.flush();
        watch.asked(caller, number, true);
        watch.flush();

        assertThat(Watched.known(mac, caller.name(), number)).isEqualTo("hit");
    }

    /** Both have written their part and found enough in it before either can look for a report of the other. */
    @Test
    void instances_that_find_the_same_at_once_make_one_report_together() throws Exception {
        List<String> numbers = Watched.inARow(40);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Future<Void>> flushes = new ArrayList<>();
        try (Connection owner = TestDatabase.asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table watch_report in share row exclusive mode");
            for (List<String> part : List.of(numbers.subList(0, 20), numbers.subList(20, 40))) {
                WatchInDatabase watch = instance();
                flushes.add(pool.submit(() -> {
                    ask(watch, part);
                    return null;
                }));
            }
            awaitWaiting(statement, 2);
            owner.rollback();
            for (Future<Void> flush : flushes) {
                flush.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(Watched.count(NUMBERS, caller.name())).isEqualTo(40);
        assertThat(alerts()).singleElement().satisfies(line -> assertThat(line).containsEntry("different", 40));
    }

    private static void awaitWaiting(Statement statement, int sessions) throws SQLException {
        Instant end = Instant.now().plusSeconds(60);
        long waiting = 0;
        while (waiting < sessions) {
            assertThat(Instant.now())
                    .as("%d of %d sessions wait", waiting, sessions)
                    .isBefore(end);
            try (ResultSet row = statement.executeQuery("select count(distinct pid) from pg_locks where not granted")) {
                row.next();
                waiting = row.getLong(1);
            }
        }
    }

    @Test
    void who_was_quiet_and_begins_again_is_reported_again() throws SQLException {
        List<String> numbers = Watched.inARow(21);
        ask(instance(), numbers.subList(0, 20));
        Clock later = Clock.offset(clock, thresholds.quiet().plusMinutes(1));

        ask(new WatchInDatabase(tables, mac, ROOMY, later), numbers.subList(20, 21));

        assertThat(Watched.count(REPORTS, caller.name())).isEqualTo(2);
    }

    @Test
    void when_too_much_waits_the_one_who_asks_writes_it() throws SQLException {
        WatchInDatabase watch =
                new WatchInDatabase(tables, mac, new WatchLimits(5, Duration.ofDays(1), Duration.ofDays(365)), clock);
        List<String> numbers = Watched.inARow(6);
        numbers.subList(0, 4).forEach(number -> watch.asked(caller, number, true));
        assertThat(Watched.count(NUMBERS, caller.name())).isZero();

        numbers.subList(4, 6).forEach(number -> watch.asked(caller, number, true));

        assertThat(Watched.count(NUMBERS, caller.name())).isEqualTo(5);
    }

    @Test
    void without_database_nothing_is_forgotten_and_the_request_is_refused() throws SQLException {
        AtomicBoolean away = new AtomicBoolean(true);
        WatchInDatabase watch = new WatchInDatabase(
                new WatchTables(sometimesAway(away), thresholds, meters),
                mac,
                new WatchLimits(2, Duration.ofDays(1), Duration.ofDays(365)),
                clock);
        List<String> numbers = Watched.inARow(2);
        watch.asked(caller, numbers.get(0), true);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> watch.asked(caller, numbers.get(1), true))
                .satisfies(refusal -> assertThat(refusal.kind().status()).isEqualTo(503));
        away.set(false);
        watch.flush();

        assertThat(Watched.count(NUMBERS, caller.name())).isEqualTo(2);
    }

    /** The database of the tests behind a switch. */
    private DataSource sometimesAway(AtomicBoolean away) {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (away.get()) {
                        throw new SQLException("away", "08006");
                    }
                    try {
                        return method.invoke(source, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void reports_are_read_page_by_page_and_reading_them_is_an_entry() throws SQLException {
        ask(instance(), Watched.inARow(20));
        Clock later = Clock.offset(clock, Duration.ofHours(2));
        ask(new WatchInDatabase(tables, mac, ROOMY, later), Watched.inARow(20));
        String audit = "A-" + UUID.randomUUID();

        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            Response page = as("admin")
                    .header("X-Case", audit)
                    .queryParam("limit", 1)
                    .queryParam("cursor", next)
                    .get("/api/v1/access-log/alerts");
            assertThat(page.statusCode()).isEqualTo(200);
            seen.addAll(page.<List<String>>path("items.who"));
            next = page.path("next");
        } while (next != null);

        assertThat(seen).filteredOn(caller.name()::equals).hasSize(2);
        Response entries = as("auditor").queryParam("caseId", audit).get("/api/v1/access-log");
        assertThat(entries.<List<String>>path("items.action"))
                .hasSize(seen.size())
                .containsOnly("READ_REPORT");
        assertThat(entries.<List<String>>path("items.purpose")).containsOnly("OVERSIGHT");
    }
}
