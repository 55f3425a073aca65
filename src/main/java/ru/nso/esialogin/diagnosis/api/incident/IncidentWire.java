package ru.nso.esialogin.diagnosis.api.incident;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.diagnosis.incident.Announcement;
import ru.nso.esialogin.esia.ServiceIncident.Affected;

/**
 * An announced outage.
 *
 * @param id identifier
 * @param system the system that is out
 * @param from first moment
 * @param to end, not included; {@code null}: nobody knows yet
 * @param planned whether it is maintenance
 * @param text what people are told; {@code null}: nothing
 */
@Schema(name = "ServiceIncident", description = "An announced outage")
record IncidentWire(
        String id,
        Affected system,
        @Schema(implementation = String.class, format = "date-time") Instant from,
        @Schema(implementation = String.class, format = "date-time", nullable = true) @Nullable Instant to,
        boolean planned,
        @Schema(nullable = true) @Nullable String text) {

    static IncidentWire of(Announcement announcement) {
        return new IncidentWire(
                announcement.id(),
                announcement.incident().system(),
                announcement.incident().from(),
                announcement.incident().to().orElse(null),
                announcement.planned(),
                announcement.text().orElse(null));
    }
}
