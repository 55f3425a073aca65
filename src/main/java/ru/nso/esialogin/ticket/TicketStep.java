package ru.nso.esialogin.ticket;

import java.time.Instant;
import java.util.Optional;

/**
 * A step in the life of a ticket.
 *
 * @param at when
 * @param by login name of whoever took it
 * @param from state before; nothing for the first step
 * @param to state after
 * @param note what was noted; may hold personal data
 */
public record TicketStep(Instant at, String by, Optional<TicketState> from, TicketState to, Optional<String> note) {
    /** The states alone. */
    @Override
    public String toString() {
        return "TicketStep to " + to;
    }
}
