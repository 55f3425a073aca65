package ru.nso.esialogin.esia;

import java.time.Instant;
import java.util.Optional;

/**
 * An announced outage.
 *
 * @param system the system that is out
 * @param from first moment
 * @param to end, not included; empty = still going on
 * @param text what people are told about it, in Russian; holds no personal value
 */
public record ServiceIncident(Affected system, Instant from, Optional<Instant> to, Optional<String> text) {
    /** An outage about which nothing was written. */
    public ServiceIncident(Affected system, Instant from, Optional<Instant> to) {
        this(system, from, to, Optional.empty());
    }

    /** The same outage with what people are told about it. */
    public ServiceIncident saying(Optional<String> words) {
        return new ServiceIncident(system, from, to, words);
    }

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
