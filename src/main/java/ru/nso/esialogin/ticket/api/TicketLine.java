package ru.nso.esialogin.ticket.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
 */
@Schema(name = "TicketLine", description = "Обращение в списке, без того, что написано")
public record TicketLine(
        String id,
        TicketState state,
        Channel channel,
        Instant createdAt,
        Instant changedAt,
        int reopened,
        List<String> causes) {
    static TicketLine of(Ticket ticket) {
        return new TicketLine(
                ticket.id(),
                ticket.state(),
                ticket.letter().channel(),
                ticket.createdAt(),
                ticket.changedAt(),
                ticket.reopened(),
                ticket.causes());
    }
}
