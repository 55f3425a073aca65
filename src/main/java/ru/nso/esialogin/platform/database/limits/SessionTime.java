package ru.nso.esialogin.platform.database.limits;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A limit of PostgreSQL, in milliseconds there. */
enum SessionTime {
    STATEMENT("statement_timeout"),
    LOCK("lock_timeout"),
    IDLE("idle_in_transaction_session_timeout");

    private final String parameter;

    SessionTime(String parameter) {
        this.parameter = parameter;
    }

    /** From now on; within a transaction that fails, as it was before. */
    void set(Connection connection, Duration most) throws SQLException {
        execute(connection, "set " + parameter + " = " + milliseconds(most));
    }

    /** Until the end of the transaction. */
    void setForTransaction(Connection connection, Duration most) throws SQLException {
        execute(connection, "set local " + parameter + " = " + milliseconds(most));
    }

    /** As PostgreSQL writes it. */
    String value(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + parameter)) {
            row.next();
            return row.getString(1);
        }
    }

    /** As it was before, in the words of PostgreSQL. */
    void restore(Connection connection, String value) throws SQLException {
        execute(connection, "set " + parameter + " = '" + value + "'");
    }

    /** Never 0, which would be no limit. */
    private static long milliseconds(Duration most) {
        return Math.max(1, most.toMillis());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
