package ru.nso.esialogin.platform.crypto.rotation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import ru.nso.esialogin.platform.crypto.CryptoSettings;
import ru.nso.esialogin.platform.crypto.KeyUse;
import ru.nso.esialogin.platform.database.BesideTransaction;

/**
 * Writes everything that is under old keys anew, in small transactions. One instance at a time is at it. It can be
 * killed at any moment: whoever begins next goes on, for a row says itself whether it is done.
 */
@Singleton
public class Rotation {
    private static final Logger LOG = Logger.getLogger(Rotation.class);
    private static final long SECONDS_TO_STOP = 10;

    private final DataSource source;
    private final SealedTables tables;
    private final List<Rewriting> others;
    private final RotationSettings settings;
    private final CryptoSettings keys;
    private final Counter rewritten;
    private final Counter unreadable;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> new Thread(task, "key-rotation"));

    Rotation(
            DataSource source,
            SealedTables tables,
            @All List<Rewriting> others,
            RotationSettings settings,
            CryptoSettings keys,
            MeterRegistry meters) {
        this.source = source;
        this.tables = tables;
        this.others = others;
        this.settings = settings;
        this.keys = keys;
        this.rewritten = meters.counter("esialogin.key.rotation.rewritten");
        this.unreadable = meters.counter("esialogin.key.rotation.unreadable");
    }

    /** Begins in the background, unless an instance is at it. */
    public void begin() {
        worker.execute(() -> {
            try {
                run();
            } catch (SQLException | RuntimeException e) {
                LOG.error("Rows under old keys could not all be written anew; the next attempt goes on", e);
            }
        });
    }

    @Scheduled(
            every = "{esialogin.key-rotation.every}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() throws SQLException {
        if (settings.automatic() && somethingMayBeOld()) {
            run();
        }
    }

    /** A row under a key that is not configured could not be read anyway, so one key alone leaves nothing to do. */
    private boolean somethingMayBeOld() {
        return Stream.of(KeyUse.VALUES, KeyUse.INDEXES)
                .anyMatch(use -> use.ring(keys).ids().size() > 1);
    }

    /** Writes anew what is under old keys; false when an instance is at it already. */
    public boolean run() throws SQLException {
        List<Rewriting> all = new ArrayList<>(tables.rewritings());
        all.addAll(others);
        return run(all);
    }

    /** The same with these rows alone. */
    boolean run(List<Rewriting> rewritings) throws SQLException {
        return BesideTransaction.call(() -> {
            try (Connection connection = source.getConnection()) {
                RotationTable table = new RotationTable(connection);
                if (!table.lock()) {
                    return false;
                }
                try {
                    rewriteAll(table, rewritings);
                } finally {
                    table.unlock();
                }
                return true;
            }
        });
    }

    /** Once more after rows were found: somebody may have held others, or still written with an old key. */
    private void rewriteAll(RotationTable table, List<Rewriting> rewritings) throws SQLException {
        long run = 0;
        boolean found = true;
        while (found && !stopped.get()) {
            found = false;
            for (Rewriting rewriting : rewritings) {
                String after = "";
                boolean more = true;
                while (more && !stopped.get()) {
                    Rewriting.Part part = rewriting.next(after, settings.batch());
                    if (part.rewritten() + part.unreadable() > 0) {
                        run = run == 0 ? table.begin() : run;
                        note(table, run, rewriting, part);
                    }
                    found |= part.rewritten() > 0;
                    after = part.last().orElse("");
                    more = part.last().isPresent();
                }
            }
        }
        if (run != 0 && !stopped.get()) {
            table.finish(run);
        }
    }

    private void note(RotationTable table, long run, Rewriting rewriting, Rewriting.Part part) throws SQLException {
        table.add(run, part);
        rewritten.increment((double) part.rewritten());
        unreadable.increment((double) part.unreadable());
        if (part.unreadable() > 0) {
            LOG.errorf(
                    "%d rows of %s do not decrypt under their key and were left as they are",
                    part.unreadable(), rewriting.table());
        }
    }

    /** How far it is. */
    public RotationRun last() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return new RotationTable(connection).last();
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopped.set(true);
        worker.shutdown();
        if (!worker.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            LOG.warn("Rows under old keys were still being written anew at the stop; the next start goes on");
        }
    }
}
