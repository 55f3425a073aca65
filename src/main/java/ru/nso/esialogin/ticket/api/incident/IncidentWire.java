package ru.nso.esialogin.ticket.api.incident;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.incident.Incident;

/**
 * An incident.
 *
 * @param id its number
 * @param state how far it is; its tickets follow
 * @param nextStates states that may follow
 * @param cause code of the cause
 * @param schoolId the school; nothing where many came in one hour, or for whoever may not ask the registry
 * @param firstAt when the first of its tickets came
 * @param lastAt when the last of its tickets came
 * @param createdAt when it was found
 * @param changedAt when it was changed last
 * @param assignedTo who works on it
 * @param answer one answer to all
 * @param tickets how many tickets it has
 */
@Schema(name = "TicketIncident", description = "Происшествие: много обращений с одной причиной")
public record IncidentWire(
        String id,
        TicketState state,
        List<TicketState> nextStates,
        String cause,
        @Nullable @Schema(nullable = true, description = "Школа; контакт-центру не показывается") String schoolId,
        Instant firstAt,
        Instant lastAt,
        Instant createdAt,
        Instant changedAt,
        @Nullable @Schema(nullable = true) String assignedTo,
        @Nullable @Schema(nullable = true) String answer,
        long tickets) {
    static final String EXAMPLE =
            """
            {"id": "0193a1c2-7f00-7000-8000-000000000009", "state": "WITH_SCHOOL",
             "nextStates": ["NEEDS_INFO", "DIAGNOSED", "WITH_FAMILY", "ESCALATED", "FIXED_VERIFIED", "CLOSED"],
             "cause": "L8", "schoolId": "sch-demo-1", "firstAt": "2026-11-26T08:00:00Z",
             "lastAt": "2026-11-26T11:40:00Z", "createdAt": "2026-11-26T10:05:00Z",
             "changedAt": "2026-11-26T12:00:00Z", "assignedTo": "ivanova",
             "answer": "Школа исправляет приказы, вход заработает завтра.", "tickets": 7}""";

    static final String PAGE = "{\"items\": [" + EXAMPLE + "], \"next\": null}";

    /** Of an incident; the school comes from cards, so it is for whoever may ask the registry. */
    static IncidentWire of(Incident incident, boolean withSchool) {
        return new IncidentWire(
                incident.id(),
                incident.state(),
                incident.state().next().stream().toList(),
                incident.cause(),
                incident.schoolId().filter(id -> withSchool).orElse(null),
                incident.firstAt(),
                incident.lastAt(),
                incident.createdAt(),
                incident.changedAt(),
                incident.assignedTo().orElse(null),
                incident.answer().orElse(null),
                incident.tickets());
    }

    /** The number. */
    @Override
    public String toString() {
        return "IncidentWire[" + id + ']';
    }
}
