package ru.nso.esialogin.diagnosis.incident;

import java.time.Instant;
import java.util.Optional;
import ru.nso.esialogin.esia.ServiceIncident;

/**
 * An announced outage (rulings: Incidents). One that was announced by mistake ends at its beginning: it covers nothing.
 *
 * @param id identifier
 * @param incident which system is out, and from when to when
 * @param planned whether it is maintenance rather than a breakdown
 * @param text what people are told, in Russian
 */
public record Announcement(String id, ServiceIncident incident, boolean planned, Optional<String> text) {
    /** Longest text, characters. */
    public static final int LONGEST_TEXT = 1_000;

    /** Whether it covers the moment. */
    public boolean covers(Instant moment) {
        return incident.covers(moment);
    }
}
