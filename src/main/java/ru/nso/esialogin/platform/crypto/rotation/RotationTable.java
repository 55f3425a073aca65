package ru.nso.esialogin.platform.crypto.rotation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Table {@code key_rotation}, and the lock that the one instance holds which is at it. */
record RotationTable(Connection connection) {
    /** Any number that is nobody else's. */
    private static final long LOCK = 5_498_202_504L;

    /** Taken for as long as the connection lives, or until {@link #unlock}. */
    boolean lock() throws SQLException {
        return ask("select pg_try_advisory_lock(?)");
    }

    void unlock() throws SQLException {
        ask("select pg_advisory_unlock(?)");
    }

    /** A new row; its number. */
    long begin() throws SQLException {
        try (PreparedStatement insert =
                        connection.prepareStatement("insert into key_rotation default values returning id");
                ResultSet row = insert.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    void add(long run, Rewriting.Part part) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update key_rotation set seen_at = now(),"
                + " rewritten = rewritten + ?, unreadable = unreadable + ? where id = ?")) {
            update.setLong(1, part.rewritten());
            update.setLong(2, part.unreadable());
            update.setLong(3, run);
            update.executeUpdate();
        }
    }

    void finish(long run) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update key_rotation set finished_at = now() where id = ?")) {
            update.setLong(1, run);
            update.executeUpdate();
        }
    }

    RotationRun last() throws SQLException {
        boolean running = ask("select exists (select from pg_locks where locktype = 'advisory' and granted"
                + " and database = (select oid from pg_database where datname = current_database())"
                + " and objsubid = 1 and (classid::bigint << 32) | objid::bigint = ?)");
        try (PreparedStatement query = connection.prepareStatement("select started_at, seen_at, finished_at, rewritten,"
                        + " unreadable from key_rotation order by id desc limit 1");
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                return new RotationRun(running, Optional.empty(), Optional.empty(), Optional.empty(), 0, 0);
            }
            return new RotationRun(
                    running,
                    instant(row.getObject(1, OffsetDateTime.class)),
                    instant(row.getObject(2, OffsetDateTime.class)),
                    instant(row.getObject(3, OffsetDateTime.class)),
                    row.getLong(4),
                    row.getLong(5));
        }
    }

    private boolean ask(String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, LOCK);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime time) {
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
