package ru.nso.esialogin.contactcentre;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Caller;

/** Look-ups that an operator may still work with: the own ones of the last half hour. All others look as if absent. */
@Singleton
final class OpenLookups {
    private final LookupStore store;
    private final CentreLimits limits;
    private final Clock clock;

    OpenLookups(LookupStore store, CentreLimits limits, Clock clock) {
        this.store = store;
        this.limits = limits;
        this.clock = clock;
    }

    Optional<Lookup> find(Caller caller, String id) {
        return store.ofOperator(id, caller.name(), clock.instant().minus(limits.valid()));
    }

    /** The purpose of a look-up is that of everything done with it. */
    static Access access(Caller caller, Lookup lookup) {
        return new Access(caller, lookup.purpose(), Optional.of(lookup.callId()));
    }
}
