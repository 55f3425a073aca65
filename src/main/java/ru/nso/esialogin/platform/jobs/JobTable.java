package ru.nso.esialogin.platform.jobs;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.database.limits.LongWork;

/**
 * Table {@code job}. Whoever writes for a run names its number: an instance that was believed dead and is not finds that
 * its number is no longer the row's, and what it did is taken back.
 */
@Singleton
final class JobTable {
    private static final String COLUMNS = "id, kind, state, done, total, run, cancel_asked, asked_at, run_started_at,"
            + " run_started_with, seen_at, ended_at, failure";

    private final DataSource source;
    private final Clock clock;

    JobTable(DataSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Lets the statements of the transaction under way take so long. */
    void giveTransaction(Duration most) throws SQLException {
        try (Connection connection = source.getConnection()) {
            LongWork.inTransaction(connection, most);
        }
    }

    void insert(UUID id, String kind) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into job (id, kind, asked_at) values (?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, kind);
            insert.setObject(3, now());
            insert.executeUpdate();
        }
    }

    Optional<Job> find(UUID id) throws SQLException {
        return one("select " + COLUMNS + " from job where id = ?", id);
    }

    /** Begins a run; nothing when the job has ended, or was forgotten. */
    Optional<Job> begin(UUID id) throws SQLException {
        return one(
                "update job set state = 'RUNNING', run = run + 1, run_started_at = ?, run_started_with = done"
                        + " where id = ? and state in ('WAITING', 'RUNNING') returning " + COLUMNS,
                now(),
                id);
    }

    String checkpoint(UUID id) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement("select checkpoint from job where id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    void total(UUID id, long run, long units) throws SQLException {
        one(
                "update job set total = ? where id = ? and run = ? and state = 'RUNNING' returning " + COLUMNS,
                units,
                id,
                run);
    }

    /** Notes how far a run is; nothing when it is no longer the job's run. Other failures are forgotten with it. */
    Optional<Job> progress(UUID id, long run, JobWork.Progress progress) throws SQLException {
        return one(
                "update job set done = ?, checkpoint = ?, seen_at = ?, failures = 0"
                        + " where id = ? and run = ? and state = 'RUNNING' returning " + COLUMNS,
                progress.done(),
                progress.checkpoint(),
                now(),
                id,
                run);
    }

    /** Counts a failure of a run; how many there have been since the last batch, nothing when it is another's job now. */
    Optional<Integer> failed(UUID id, long run) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement update = connection.prepareStatement("update job set failures = failures + 1"
                        + " where id = ? and run = ? and state = 'RUNNING' returning failures")) {
            update.setObject(1, id);
            update.setLong(2, run);
            try (ResultSet row = update.executeQuery()) {
                return row.next() ? Optional.of(row.getInt(1)) : Optional.empty();
            }
        }
    }

    /** Gives a run back, for whoever picks it up next. */
    void waitAgain(UUID id, long run) throws SQLException {
        one(
                "update job set state = 'WAITING' where id = ? and run = ? and state = 'RUNNING' returning " + COLUMNS,
                id,
                run);
    }

    /** Ends a run; nothing when it is another's job now. */
    Optional<Job> end(UUID id, long run, JobState state, @Nullable String failure) throws SQLException {
        return one(
                "update job set state = ?, failure = ?, ended_at = ?"
                        + " where id = ? and run = ? and state in ('WAITING', 'RUNNING') returning " + COLUMNS,
                state.name(),
                failure,
                now(),
                id,
                run);
    }

    /** Asks for the end of a job that has not ended yet; nothing when it has. */
    Optional<Job> askToCancel(UUID id) throws SQLException {
        return one(
                "update job set cancel_asked = true where id = ? and state in ('WAITING', 'RUNNING') returning "
                        + COLUMNS,
                id);
    }

    /** Removes jobs that have ended. */
    int forget(UUID id) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from job where id = ? and state in ('DONE', 'FAILED', 'CANCELLED')")) {
            delete.setObject(1, id);
            return delete.executeUpdate();
        }
    }

    private Optional<Job> one(String sql, @Nullable Object... parameters) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 1;
            for (Object parameter : parameters) {
                if (parameter == null) {
                    statement.setNull(place++, Types.VARCHAR);
                } else {
                    statement.setObject(place++, parameter);
                }
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(job(row)) : Optional.empty();
            }
        }
    }

    private static Job job(ResultSet row) throws SQLException {
        long total = row.getLong("total");
        OptionalLong known = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(total);
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                JobState.valueOf(row.getString("state")),
                row.getLong("done"),
                known,
                row.getLong("run"),
                row.getBoolean("cancel_asked"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                instant(row, "run_started_at"),
                row.getLong("run_started_with"),
                instant(row, "seen_at"),
                instant(row, "ended_at"),
                Optional.ofNullable(row.getString("failure")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
