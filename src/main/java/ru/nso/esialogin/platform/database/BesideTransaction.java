package ru.nso.esialogin.platform.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;

/** Work with the database that is no part of the transaction under way: it stays done whatever becomes of that. */
public final class BesideTransaction {
    private BesideTransaction() {}

    /**
     * Does it with the transaction under way, if there is one, put aside.
     *
     * @throws SQLException as the work threw it; the framework wraps it
     */
    public static <T> T call(Work<T> work) throws SQLException {
        try {
            return QuarkusTransaction.suspendingExisting().call(work::done);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof SQLException sql) {
                throw sql;
            }
            throw e;
        }
    }

    /** What is done. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T done() throws SQLException;
    }
}
