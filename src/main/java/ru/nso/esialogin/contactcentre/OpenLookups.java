package ru.nso.esialogin.contactcentre;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Purpose;

/**
 * Look-ups that an operator may still work with: the own ones of the last half hour. All others look as if absent, and
 * the access log keeps that somebody asked.
 */
@Singleton
final class OpenLookups {
    private final LookupStore store;
    private final AccessLog log;
    private final CentreLimits limits;
    private final Clock clock;

    OpenLookups(LookupStore store, AccessLog log, CentreLimits limits, Clock clock) {
        this.store = store;
        this.log = log;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * The look-up.
     *
     * @param action what the operator wants to do with it
     */
    Optional<Lookup> find(Caller caller, String id, Action action) {
        Optional<Lookup> found =
                store.ofOperator(id, caller.name(), clock.instant().minus(limits.valid()));
        if (found.isEmpty()) {
            Access access = new Access(caller, Purpose.CALL, Optional.empty());
            log.record(new AccessEntry(access, action, List.of(), List.of(), List.of(), Outcome.NOTHING_FOUND));
        }
        return found;
    }

    /** The purpose of a look-up is that of everything done with it. */
    static Access access(Caller caller, Lookup lookup) {
        return new Access(caller, lookup.purpose(), Optional.of(lookup.callId()));
    }
}
