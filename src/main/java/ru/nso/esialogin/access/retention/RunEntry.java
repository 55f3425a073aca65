package ru.nso.esialogin.access.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;

/** Writes down that somebody asked for a run, for good before anything goes. */
@ApplicationScoped
class RunEntry {
    private final AccessLog log;
    private final Clock clock;

    RunEntry(AccessLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Writes it; whether anything was due then is its outcome. */
    @Transactional(TxType.REQUIRES_NEW)
    void write(Access access, Collection<KeptData> ending) {
        Instant now = clock.instant();
        boolean nothing = ending.stream().allMatch(data -> data.due(now).rows() == 0);
        log.record(new AccessEntry(
                access,
                Action.RUN_RETENTION,
                List.of(),
                List.of(),
                List.of(),
                nothing ? Outcome.NOTHING_FOUND : Outcome.DONE));
    }
}
