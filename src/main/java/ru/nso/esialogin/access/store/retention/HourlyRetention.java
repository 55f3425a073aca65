package ru.nso.esialogin.access.store.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import ru.nso.esialogin.access.retention.DataClass;
import ru.nso.esialogin.access.retention.Retention;

/** Removes what is due every hour, each class in a transaction of its own: one that fails does not keep the others. */
@Singleton
class HourlyRetention {
    private final Retention retention;

    HourlyRetention(Retention retention) {
        this.retention = retention;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void removeDue() {
        IllegalStateException failed = new IllegalStateException("not all that is due could be removed");
        for (DataClass one : retention.endingClasses()) {
            try {
                retention.removeDue(one);
            } catch (RuntimeException e) {
                failed.addSuppressed(e);
            }
        }
        if (failed.getSuppressed().length > 0) {
            throw failed;
        }
    }
}
