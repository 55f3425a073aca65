package ru.nso.esialogin.platform.database.limits;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Puts the limits on every connection of the pool. They are set by the service and not by the role, for the role of an
 * external server is the administrator's.
 */
@Singleton
public final class LimitedConnections implements AgroalPoolInterceptor {
    private final DatabaseLimits limits;

    LimitedConnections(DatabaseLimits limits) {
        this.limits = limits;
    }

    @Override
    public void onConnectionCreate(Connection connection) {
        try {
            SessionTime.STATEMENT.set(connection, limits.statementTime());
            SessionTime.LOCK.set(connection, limits.lockTime());
            SessionTime.IDLE.set(connection, limits.idleTime());
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "a connection to the database takes no limits (SQL state " + e.getSQLState() + ")", e);
        }
    }
}
