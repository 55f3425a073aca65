package ru.nso.esialogin.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Misses;
import ru.nso.esialogin.access.seal.EntryPlace;
import ru.nso.esialogin.access.seal.KeptEntry;
import ru.nso.esialogin.access.seal.LoggedEntry;
import ru.nso.esialogin.access.seal.Marks;
import ru.nso.esialogin.access.store.seal.EntryRows;
import ru.nso.esialogin.access.store.seal.RunOfService;

/** Writes entries into their table, in the transaction of the action. */
@ApplicationScoped
class AccessLogInDatabase implements AccessLog {
    private final DataSource source;
    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transactions;
    private final RunOfService run;
    private final Marks marks;
    private final Misses misses;
    private final Clock clock;

    AccessLogInDatabase(
            DataSource source,
            EntityManager entities,
            TransactionSynchronizationRegistry transactions,
            RunOfService run,
            Marks marks,
            Misses misses,
            Clock clock) {
        this.source = source;
        this.entities = entities;
        this.transactions = transactions;
        this.run = run;
        this.marks = marks;
        this.misses = misses;
        this.clock = clock;
    }

    /** Sent to the database at once: what cannot be written must stop the action before anything is shown. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AccessEntry entry) {
        if (entry.missed()) {
            misses.note();
        }
        // What the action changed goes first, so that a refused change is told apart from a refused entry.
        entities.flush();
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(EntryRows.INSERT)) {
            boolean written = false;
            while (!written) {
                written = write(entry, insert, connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the access log cannot be written (SQL state " + e.getSQLState() + ")", e);
        }
    }

    private boolean write(AccessEntry entry, PreparedStatement insert, Connection connection) throws SQLException {
        long number = run.numbers().take();
        transactions.registerInterposedSynchronization(new Fate(number));
        LoggedEntry logged = LoggedEntry.of(
                entry, new EntryPlace(run.id(), number), clock.instant().truncatedTo(ChronoUnit.MICROS));
        String keyId = marks.activeKeyId();
        EntryRows.set(insert, connection, new KeptEntry(logged, keyId, logged.mark(marks, keyId)));
        if (insert.executeUpdate() == 1) {
            return true;
        }
        // A commit whose answer was lost counts as rolled back here, but was none: the number is taken.
        run.numbers().written(number);
        return false;
    }

    /** What becomes of a number is known when its transaction ends. */
    private final class Fate implements Synchronization {
        private final long number;

        private Fate(long number) {
            this.number = number;
        }

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                run.numbers().written(number);
            } else {
                run.numbers().returned(number);
            }
        }
    }
}
