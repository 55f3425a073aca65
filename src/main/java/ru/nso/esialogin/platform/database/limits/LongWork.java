package ru.nso.esialogin.platform.database.limits;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Gives more time than {@link DatabaseLimits} to work that no request waits for, or that has to see every row. {@code SET}
 * takes no snapshot: it may come before a transaction says how it is isolated.
 */
public final class LongWork {
    /** What takes longer than this does not end any more. */
    public static final Duration MOST = Duration.ofMinutes(30);

    private LongWork() {}

    /** Does it with {@link #MOST} for every statement and its waiting; afterwards the connection is as it was. */
    public static <T> T on(Connection connection, Work<T> work) throws SQLException {
        String statement = SessionTime.STATEMENT.value(connection);
        String lock = SessionTime.LOCK.value(connection);
        SessionTime.STATEMENT.set(connection, MOST);
        SessionTime.LOCK.set(connection, MOST);
        try {
            return work.done();
        } finally {
            SessionTime.STATEMENT.restore(connection, statement);
            SessionTime.LOCK.restore(connection, lock);
        }
    }

    /**
     * So long for every statement of the transaction under way, for its waiting, and between statements.
     *
     * @param connection one of that transaction
     */
    public static void inTransaction(Connection connection, Duration most) throws SQLException {
        for (SessionTime time : SessionTime.values()) {
            time.setForTransaction(connection, most);
        }
    }

    /** What is done. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T done() throws SQLException;
    }
}
