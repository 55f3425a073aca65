package ru.nso.esialogin.access.store.seal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import ru.nso.esialogin.access.seal.Head;
import ru.nso.esialogin.access.seal.KeptEntry;
import ru.nso.esialogin.access.seal.Marks;
import ru.nso.esialogin.access.seal.NumberSet;
import ru.nso.esialogin.access.seal.Seal;

/**
 * Chains what is committed. One instance seals at a time; every instance vouches for its own entries in its own file.
 * Nothing that writes an entry ever waits for it.
 */
@Singleton
public class Sealer {
    private static final Logger LOG = Logger.getLogger(Sealer.class);

    private final DataSource source;
    private final RunOfService run;
    private final LogSettings settings;
    private final Marks marks;

    Sealer(DataSource source, RunOfService run, LogSettings settings, Marks marks) {
        this.source = source;
        this.run = run;
        this.settings = settings;
        this.marks = marks;
    }

    /** What is done while no instance can seal. */
    public interface Work {
        void run() throws SQLException, IOException;
    }

    /** Seals what is committed, unless another instance is at it. */
    @Scheduled(every = "{esialogin.access-log.seal-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void seal() throws SQLException, IOException {
        withConnection(connection -> {
            Optional<SealLock> lock = SealLock.attempt(connection);
            if (lock.isEmpty()) {
                run.file().vouch(run.numbers().written(), run.file().head());
                return;
            }
            try (SealLock held = lock.get()) {
                sealAll(held.connection());
            }
        });
    }

    /** Seals what is committed, then does the work before anybody can seal more. */
    public void sealThen(Work work) throws SQLException, IOException {
        withConnection(connection -> {
            try (SealLock held = SealLock.await(connection)) {
                sealAll(held.connection());
                work.run();
            }
        });
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void pulse() throws SQLException, IOException {
        withConnection(run::pulse);
    }

    /** All requests are answered by now: what is written is written. */
    void stop(@Observes ShutdownEvent event) throws SQLException, IOException {
        seal();
        withConnection(run::gone);
        run.file().stop(run.numbers().written());
    }

    private interface Task {
        void run(Connection connection) throws SQLException, IOException;
    }

    private void withConnection(Task task) throws SQLException, IOException {
        AtomicReference<Exception> failure = new AtomicReference<>();
        // Of its own, whatever the caller is in the middle of.
        QuarkusTransaction.suspendingExisting().run(() -> {
            try (Connection connection = source.getConnection()) {
                task.run(connection);
            } catch (SQLException | IOException e) {
                failure.set(e);
            }
        });
        if (failure.get() instanceof SQLException sql) {
            throw sql;
        }
        if (failure.get() instanceof IOException io) {
            throw io;
        }
    }

    private void sealAll(Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try {
            SealTables tables = new SealTables(connection, marks);
            Head head = tables.head();
            catchUp(tables, head);
            Optional<Head> next = sealSome(tables, head);
            while (next.isPresent()) {
                head = next.get();
                run.file().vouch(run.numbers().written(), head);
                next = sealSome(tables, head);
            }
            run.file().vouch(run.numbers().written(), run.file().head());
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** One batch, committed; nothing if there was nothing to seal. */
    private Optional<Head> sealSome(SealTables tables, Head head) throws SQLException {
        Map<String, NumberSet> sealed = new TreeMap<>();
        head.sealed().forEach((of, numbers) -> sealed.put(of, numbers.copy()));
        long runs = head.runs();
        for (Map.Entry<Long, String> registered : tables.runsAfter(head.runs()).entrySet()) {
            sealed.putIfAbsent(registered.getValue(), new NumberSet());
            runs = Math.max(runs, registered.getKey());
        }
        // Asked before the entries are read: afterwards one may have been written and its run ended.
        Set<String> gone = tables.gone(sealed.keySet(), settings.goneAfter());
        List<KeptEntry> found = tables.unsealed(sealed, settings.batch());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<Seal> seals = new ArrayList<>(found.size());
        String chain = head.chain();
        for (KeptEntry kept : found) {
            Seal seal = Seal.of(kept, head.seals() + seals.size() + 1, chain, marks);
            if (!seal.sound()) {
                LOG.errorf("Entry %s of the access log was not written by this service, or was changed", seal.entry());
            }
            seals.add(seal);
            chain = seal.chain();
            sealed.computeIfAbsent(seal.entry().instance(), of -> new NumberSet())
                    .add(seal.entry().number());
        }
        if (found.size() < settings.batch()) {
            sealed.keySet().removeAll(gone);
        }
        Head next = new Head(head.seals() + seals.size(), chain, sealed, runs);
        tables.insert(seals);
        tables.insert(next);
        tables.connection().commit();
        return Optional.of(next);
    }

    /**
     * Seals that another instance made, or this one before a crash, are vouched for after they were looked at. What does
     * not fit is left to the examination, for nobody may vouch for it.
     */
    private void catchUp(SealTables tables, Head head) throws SQLException, IOException {
        Head known = run.file().head();
        if (head.seals() == known.seals() && head.chain().equals(known.chain())) {
            return;
        }
        if (head.seals() <= known.seals()) {
            LOG.errorf(
                    "The chain of the access log has %d seals and had %d: see POST /api/v1/access-log/verify",
                    head.seals(), known.seals());
            return;
        }
        AtomicReference<String> chain = new AtomicReference<>(known.chain());
        List<Long> wrong = new ArrayList<>();
        tables.seals(known.seals() + 1, head.seals(), seal -> {
            boolean fits = marks.knows(seal.keyId())
                    && seal.ticketAt(seal.number(), marks).equals(seal.ticket())
                    && seal.chainAfter(String.valueOf(chain.get()), marks).equals(seal.chain());
            if (!fits && wrong.isEmpty()) {
                wrong.add(seal.number());
            }
            chain.set(seal.chain());
        });
        if (!wrong.isEmpty()) {
            LOG.errorf("Seal %d of the access log is not ours: see POST /api/v1/access-log/verify", wrong.get(0));
            return;
        }
        run.file().vouch(run.numbers().written(), head);
    }
}
