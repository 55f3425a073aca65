package ru.nso.esialogin.diagnosis.store.incident;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.diagnosis.incident.AnnouncedOutages;
import ru.nso.esialogin.diagnosis.incident.Announcement;

/**
 * All announcements, held in memory: a login with its cards in the request is played without the database, and a query
 * for each would cost more than the login. A region announces some dozens a year. They are read again when one was
 * written here, and after the configured time, since another instance may have written one.
 */
@ApplicationScoped
class OutagesInMemory implements AnnouncedOutages {
    private final IncidentsInDatabase table;
    private final IncidentSettings settings;
    private final Clock clock;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();
    private final AtomicLong changes = new AtomicLong();

    OutagesInMemory(IncidentsInDatabase table, IncidentSettings settings, Clock clock) {
        this.table = table;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Announcement> covering(Instant moment) {
        List<Announcement> all = current().all();
        return all.isEmpty()
                ? List.of()
                : all.stream().filter(each -> each.covers(moment)).toList();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) IncidentsChanged change) {
        changes.incrementAndGet();
    }

    private Known current() {
        Known held = known.get();
        long change = changes.get();
        Instant now = clock.instant();
        if (held != null && held.isFresh(change, now, now.minus(settings.refresh()))) {
            return held;
        }
        // In the caller's transaction: many callers that each hold a connection and wait for a second one wait for
        // ever.
        Known read = new Known(QuarkusTransaction.joiningExisting().call(table::all), change, now);
        known.set(read);
        return read;
    }

    /**
     * What was read.
     *
     * @param all announcements by their beginning
     * @param change number of changes known of before it was read; a later one makes it stale
     * @param at when it was read
     */
    private record Known(List<Announcement> all, long change, Instant at) {
        /** Stale also when the clock was put back. */
        boolean isFresh(long lastChange, Instant now, Instant oldest) {
            return change == lastChange && at.isAfter(oldest) && !at.isAfter(now);
        }
    }
}
