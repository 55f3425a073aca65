package ru.nso.esialogin.audit.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import ru.nso.esialogin.platform.database.limits.LongWork;
import ru.nso.esialogin.platform.jobs.JobsSettings;

/** Reads by another thread, in a transaction of its own, while what was read before is written. */
@Singleton
class ReadingAhead {
    private final DataSource source;
    private final JobsSettings settings;

    ReadingAhead(DataSource source, JobsSettings settings) {
        this.source = source;
        this.settings = settings;
    }

    /** What will have been read. */
    <T> Future<T> begin(ExecutorService thread, Supplier<T> reading) {
        return thread.submit(() -> QuarkusTransaction.requiringNew()
                .timeout((int) settings.longestBatch().toSeconds())
                .call(() -> {
                    giveTime();
                    return reading.get();
                }));
    }

    /** A batch may take as long as the settings say, whatever a request may. */
    private void giveTime() {
        try (Connection connection = source.getConnection()) {
            LongWork.inTransaction(connection, settings.longestBatch());
        } catch (SQLException e) {
            throw Sql.failed(e);
        }
    }
}
