package ru.nso.esialogin.access.store.watch;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.watch.Enumeration;
import ru.nso.esialogin.access.watch.Finding;
import ru.nso.esialogin.access.watch.SoughtNumber;
import ru.nso.esialogin.access.watch.Thresholds;
import ru.nso.esialogin.platform.database.BesideTransaction;

/**
 * Tables {@code watch_observation} (a row for each user and number) and {@code watch_report}. What one user asked for is
 * written and judged by one instance at a time: so each sees what the others wrote, and one report is made.
 */
@Singleton
class WatchTables {
    private static final Logger SECURITY = Logger.getLogger("security");

    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtextextended(?, 5498202519))";

    private static final String ADD =
            """
            insert into watch_observation as o (who, number, range, asked_at, hit_at)
            values (?, ?, ?, ?, ?)
            on conflict (who, number)
                do update set asked_at = greatest(o.asked_at, excluded.asked_at),
                              hit_at = greatest(o.hit_at, excluded.hit_at)""";

    private static final String NEWEST =
            """
            select range, asked_at, hit_at
            from watch_observation
            where who = ? and asked_at >= ?
            order by asked_at desc
            limit ?""";

    private static final String GOES_ON =
            """
            update watch_report
            set last_at = greatest(last_at, ?), different = greatest(different, ?), missed = greatest(missed, ?)
            where who = ? and last_at >= ?""";

    private static final String REPORT =
            """
            insert into watch_report
                (id, reported_at, who, roles, school_id, municipality, kind, first_at, last_at, different, missed)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource source;
    private final Thresholds thresholds;
    private final MeterRegistry meters;

    WatchTables(DataSource source, Thresholds thresholds, MeterRegistry meters) {
        this.source = source;
        this.thresholds = thresholds;
        this.meters = meters;
    }

    /**
     * Writes observations of one user in a transaction of their own, and judges all there are of this user.
     *
     * @param observations of one user, at least one
     */
    void add(List<Observation> observations) throws SQLException {
        Observation newest = observations.stream()
                .max(Comparator.comparing(Observation::at))
                .orElseThrow(() -> new IllegalArgumentException("nothing was asked for"));
        Optional<Finding> reported = BesideTransaction.call(() -> {
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                try {
                    Optional<Finding> made = addAndJudge(connection, observations, newest);
                    connection.commit();
                    return made;
                } catch (SQLException | RuntimeException e) {
                    connection.rollback();
                    throw e;
                } finally {
                    connection.setAutoCommit(true);
                }
            }
        });
        reported.ifPresent(finding -> tell(newest.caller(), finding));
    }

    private Optional<Finding> addAndJudge(Connection connection, List<Observation> observations, Observation newest)
            throws SQLException {
        Caller caller = newest.caller();
        lock(connection, caller.name());
        insert(connection, caller.name(), observations);
        Collection<SoughtNumber> numbers = newest(connection, caller.name(), newest.at());
        // Another instance may have written what was asked for later than all of these.
        Instant now = numbers.stream()
                .map(SoughtNumber::asked)
                .max(Comparator.naturalOrder())
                .orElse(newest.at());
        Optional<Finding> finding = Enumeration.among(numbers, now, thresholds);
        return finding.isPresent() && report(connection, caller, finding.get()) ? finding : Optional.empty();
    }

    /** The answer to who asks whose it is, is the reports'; the log of the machine tells that there is one. */
    private void tell(Caller caller, Finding finding) {
        meters.counter("esialogin.watch.reports", "kind", finding.kind().name()).increment();
        SECURITY.warnf(
                "numbers enumerated: %s, roles %s, %d different, %d not found; see GET /api/v1/access-log/alerts",
                finding.kind(), caller.roles().stream().sorted().toList(), finding.different(), finding.missed());
    }

    private static void lock(Connection connection, String who) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(ONE_AT_A_TIME)) {
            query.setString(1, who);
            query.execute();
        }
    }

    private static void insert(Connection connection, String who, List<Observation> observations) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (Map.Entry<String, SoughtNumber> one : eachOnce(observations).entrySet()) {
                insert.setString(1, who);
                insert.setBytes(2, HexFormat.of().parseHex(one.getKey()));
                insert.setBytes(3, HexFormat.of().parseHex(one.getValue().range()));
                insert.setObject(4, time(one.getValue().asked()));
                insert.setObject(5, one.getValue().hit().map(WatchTables::time).orElse(null));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The driver may send several rows as one statement, which must not touch a row twice. */
    private static Map<String, SoughtNumber> eachOnce(List<Observation> observations) {
        Map<String, SoughtNumber> numbers = new TreeMap<>();
        observations.forEach(one -> numbers.merge(one.number(), one.what(), SoughtNumber::and));
        return numbers;
    }

    private Collection<SoughtNumber> newest(Connection connection, String who, Instant end) throws SQLException {
        List<SoughtNumber> numbers = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(NEWEST)) {
            query.setString(1, who);
            query.setObject(2, time(end.minus(thresholds.longest())));
            query.setInt(3, thresholds.mostRead());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    numbers.add(new SoughtNumber(
                            HexFormat.of().formatHex(rows.getBytes("range")),
                            rows.getObject("asked_at", OffsetDateTime.class).toInstant(),
                            Optional.ofNullable(rows.getObject("hit_at", OffsetDateTime.class))
                                    .map(OffsetDateTime::toInstant)));
                }
            }
        }
        return numbers;
    }

    /** Whether it is a report of its own; else the one there is goes on. */
    private boolean report(Connection connection, Caller caller, Finding finding) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(GOES_ON)) {
            update.setObject(1, time(finding.to()));
            update.setInt(2, finding.different());
            update.setInt(3, finding.missed());
            update.setString(4, caller.name());
            update.setObject(5, time(finding.to().minus(thresholds.quiet())));
            if (update.executeUpdate() > 0) {
                return false;
            }
        }
        try (PreparedStatement insert = connection.prepareStatement(REPORT)) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setObject(2, time(finding.to()));
            insert.setString(3, caller.name());
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "text", caller.roles().stream().sorted().toArray()));
            insert.setString(5, nullable(caller.schoolId()));
            insert.setString(6, nullable(caller.municipality()));
            insert.setString(7, finding.kind().name());
            insert.setObject(8, time(finding.from()));
            insert.setObject(9, time(finding.to()));
            insert.setInt(10, finding.different());
            insert.setInt(11, finding.missed());
            insert.executeUpdate();
        }
        return true;
    }

    private static @Nullable String nullable(Optional<String> text) {
        return text.orElse(null);
    }

    private static OffsetDateTime time(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
