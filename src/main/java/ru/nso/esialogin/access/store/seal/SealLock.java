package ru.nso.esialogin.access.store.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import ru.nso.esialogin.platform.database.limits.LongWork;

/** Held by the one instance that seals, for as long as its connection and no longer. */
final class SealLock implements AutoCloseable {
    /** Any number that is nobody else's. */
    private static final long KEY = 5_498_202_503L;

    private static final int PATIENCE_SECONDS = 60;

    private final Connection connection;

    private SealLock(Connection connection) {
        this.connection = connection;
    }

    /** The lock, unless another instance has it. */
    static Optional<SealLock> attempt(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            query.setLong(1, KEY);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1) ? Optional.of(new SealLock(connection)) : Optional.empty();
            }
        }
    }

    /** The lock, as soon as the other instance is done. */
    static SealLock await(Connection connection) throws SQLException {
        return LongWork.on(connection, () -> {
            try (PreparedStatement query = connection.prepareStatement("select pg_advisory_lock(?)")) {
                query.setLong(1, KEY);
                query.setQueryTimeout(PATIENCE_SECONDS);
                query.execute();
                return new SealLock(connection);
            }
        });
    }

    /** The connection that holds the lock. */
    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            query.setLong(1, KEY);
            query.execute();
        }
    }
}
