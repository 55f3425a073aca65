package ru.nso.esialogin.access.store.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import javax.sql.DataSource;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.Retention;
import ru.nso.esialogin.platform.database.limits.LongWork;

/** Removes what is due every hour, each class in a transaction of its own: one that fails does not keep the others. */
@Singleton
class HourlyRetention {
    private final Retention retention;
    private final DataSource source;

    HourlyRetention(Retention retention, DataSource source) {
        this.retention = retention;
        this.source = source;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void removeDue() {
        IllegalStateException failed = new IllegalStateException("not all that is due could be removed");
        for (DataClass one : retention.endingClasses()) {
            try {
                removeDue(one);
            } catch (RuntimeException e) {
                failed.addSuppressed(e);
            }
        }
        if (failed.getSuppressed().length > 0) {
            throw failed;
        }
    }

    /** What has gathered for long takes long, and nobody waits for it. */
    private void removeDue(DataClass one) {
        QuarkusTransaction.requiringNew()
                .timeout((int) LongWork.MOST.toSeconds())
                .call(() -> {
                    try (Connection connection = source.getConnection()) {
                        LongWork.inTransaction(connection, LongWork.MOST);
                    }
                    return retention.removeDue(one);
                });
    }
}
