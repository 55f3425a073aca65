package ru.nso.esialogin.access.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;

/** One removal, in a transaction of its own whatever the caller is in: what is done is done, and nobody waits long for it. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Removal {
    private final RunRecord runs;
    private final Clock clock;

    Removal(RunRecord runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * Removes what is due, or a part of it, and notes it together.
     *
     * @param before how many rows earlier parts of the same run had
     * @return how many rows this one had
     */
    long take(KeptData data, long before) {
        Instant now = clock.instant();
        long removed = data.remove(now);
        runs.note(data.dataClass(), new LastRun(now, before + removed));
        return removed;
    }
}
