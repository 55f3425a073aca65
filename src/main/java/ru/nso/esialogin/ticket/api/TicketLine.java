package ru.nso.esialogin.ticket.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.ticket.Channel;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketState;

/**
 * A ticket in a list: without what was written.
 *
 * @param id identifier
 * @param state how far it is
 * @param channel how it came
 * @param createdAt when it came
 * @param changedAt when it was changed last
 * @param reopened how often it was opened again
 * @param causes codes of the probable causes
 * @param assignedTo who works on it
 * @param dueAt until when something has to be done next
 * @param mergedInto the ticket in which it goes on
 * @param incidentId the incident that it belongs to
 */
@Schema(name = "TicketLine", description = "Обращение в списке, без того, что написано")
public record TicketLine(
        String id,
        TicketState state,
        Channel channel,
        Instant createdAt,
        Instant changedAt,
        int reopened,
        List<String> causes,
        @Nullable @Schema(nullable = true) String assignedTo,
        @Nullable @Schema(nullable = true) Instant dueAt,
        @Nullable @Schema(nullable = true) String mergedInto,
        @Nullable @Schema(nullable = true) String incidentId) {
    static TicketLine of(Ticket ticket) {
        return new TicketLine(
                ticket.id(),
                ticket.state(),
                ticket.letter().channel(),
                ticket.createdAt(),
                ticket.changedAt(),
                ticket.reopened(),
                ticket.causes(),
                ticket.handling().assignedTo().orElse(null),
                ticket.handling().dueAt().orElse(null),
                ticket.handling().mergedInto().orElse(null),
                ticket.handling().incident().orElse(null));
    }
}
