package ru.nso.esialogin.ticket.queue;

import java.util.Map;
import ru.nso.esialogin.ticket.TicketState;

/**
 * How many tickets are open: neither mended nor closed.
 *
 * @param byState by state; a state without tickets may be left out
 * @param mine those of the login name that was asked for
 * @param nobodys those of nobody
 * @param overdue those with a date that has passed
 */
public record OpenTickets(Map<TicketState, Long> byState, long mine, long nobodys, long overdue) {
    /** Copies the map. */
    public OpenTickets {
        byState = Map.copyOf(byState);
    }

    /** All of them. */
    public long all() {
        return byState.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those in a state. */
    public long in(TicketState state) {
        return byState.getOrDefault(state, 0L);
    }
}
