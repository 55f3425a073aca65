package ru.nso.esialogin.ticket.store.intake;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import ru.nso.esialogin.platform.database.BesideTransaction;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.ticket.intake.run.MailboxLock;

/**
 * An advisory lock of the database, held by a connection of its own: with that it is gone. That two instances work at a
 * mailbox all the same, for a moment, does no harm: each letter is held by its row.
 */
@Singleton
class MailboxLockInDatabase implements MailboxLock {
    /** Any number that is nobody else's. */
    private static final int SPACE = 549_820_254;

    private final DataSource source;

    MailboxLockInDatabase(DataSource source) {
        this.source = source;
    }

    @Override
    public Optional<Held> take(String mailbox) {
        try {
            Connection connection = BesideTransaction.call(source::getConnection);
            if (ask(connection, "select pg_try_advisory_lock(?, hashtext(?))", mailbox)) {
                return Optional.of(new HeldLock(connection, mailbox));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw Statements.failed(e);
        }
    }

    private record HeldLock(Connection connection, String mailbox) implements Held {
        @Override
        public void check() {
            try {
                ask(connection, "select ? is not null and ? is not null", mailbox);
            } catch (SQLException e) {
                throw new IllegalStateException("the lock of a mailbox is lost", e);
            }
        }

        @Override
        public void close() {
            try (connection) {
                ask(connection, "select pg_advisory_unlock(?, hashtext(?))", mailbox);
            } catch (SQLException e) {
                // The connection is lost, and the lock with it.
                return;
            }
        }
    }

    private static boolean ask(Connection connection, String sql, String mailbox) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, SPACE);
            statement.setString(2, mailbox);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
