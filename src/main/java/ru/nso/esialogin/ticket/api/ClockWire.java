package ru.nso.esialogin.ticket.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.ticket.clock.TicketClock;

/**
 * Until when something has to be done.
 *
 * @param kind what
 * @param dueAt the last second for it
 * @param state how it stands
 */
@Schema(name = "TicketClock", description = "Срок: что и до какого времени надо сделать")
public record ClockWire(TicketClock.Kind kind, Instant dueAt, TicketClock.State state) {
    static ClockWire of(TicketClock clock) {
        return new ClockWire(clock.kind(), clock.dueAt(), clock.state());
    }
}
