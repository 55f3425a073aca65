package ru.nso.esialogin.esia;

import java.time.Instant;
import java.util.Optional;

/**
 * An announced outage.
 *
 * @param system the system that is out
 * @param from first moment
 * @param to end, not included; empty = still going on
 */
public record ServiceIncident(Affected system, Instant from, Optional<Instant> to) {
    /** Systems that can be out. */
    public enum Affected {
        JOURNAL,
        ESIA,
        MY_SCHOOL
    }

    /** Whether the outage covers the moment. */
    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && to.map(moment::isBefore).orElse(true);
    }
}
