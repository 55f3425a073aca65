package ru.nso.esialogin.access.store.watch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.watch.NumberWatch;
import ru.nso.esialogin.access.watch.SoughtNumber;
import ru.nso.esialogin.access.watch.WatchLimits;
import ru.nso.esialogin.platform.crypto.KeyedMac;
import ru.nso.esialogin.platform.problem.ProblemException;

/**
 * Collects what is asked for and writes it every second. When too much waits, the request that comes writes it first:
 * nothing is dropped, and without a database there is nothing to ask for.
 */
@Singleton
class WatchInDatabase implements NumberWatch {
    private static final Logger LOG = Logger.getLogger(WatchInDatabase.class);
    private static final int RANGE = 6;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final WatchTables tables;
    private final KeyedMac mac;
    private final WatchLimits limits;
    private final Clock clock;

    /** Guarded by its monitor. */
    private final List<Observation> waiting = new ArrayList<>();

    WatchInDatabase(WatchTables tables, KeyedMac mac, WatchLimits limits, Clock clock) {
        this.tables = tables;
        this.mac = mac;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public void asked(Caller caller, String number, boolean missed) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Observation observation = new Observation(
                caller,
                hash("WATCH_NUMBER", number),
                SoughtNumber.first(hash("WATCH_RANGE", number.substring(0, RANGE)), now, missed));
        boolean full;
        synchronized (waiting) {
            waiting.add(observation);
            full = waiting.size() >= limits.mostWaiting();
        }
        if (full) {
            try {
                flush();
            } catch (SQLException e) {
                LOG.warnf("What was asked for cannot be written (SQL state %s)", e.getSQLState());
                throw ProblemException.unavailable("База данных сейчас не отвечает. Повторите позже.", PAUSE);
            }
        }
    }

    /**
     * Writes what waits, and reports what it amounts to.
     *
     * @throws SQLException if not all could be written; what was not waits on
     */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void flush() throws SQLException {
        Map<String, List<Observation>> byUser = new LinkedHashMap<>();
        for (Observation observation : take()) {
            byUser.computeIfAbsent(observation.caller().name(), unused -> new ArrayList<>())
                    .add(observation);
        }
        try {
            while (!byUser.isEmpty()) {
                String user = byUser.keySet().iterator().next();
                tables.add(byUser.getOrDefault(user, List.of()));
                byUser.remove(user);
            }
        } finally {
            putBack(byUser);
        }
    }

    /** Requests under way are done by now. */
    void stop(@Observes ShutdownEvent event) throws SQLException {
        flush();
    }

    private List<Observation> take() {
        synchronized (waiting) {
            List<Observation> taken = List.copyOf(waiting);
            waiting.clear();
            return taken;
        }
    }

    private void putBack(Map<String, List<Observation>> unwritten) {
        synchronized (waiting) {
            unwritten.values().forEach(waiting::addAll);
        }
    }

    private String hash(String kind, String digits) {
        return HexFormat.of().formatHex(mac.of(mac.activeKeyId(), kind, digits.getBytes(StandardCharsets.US_ASCII)));
    }
}
