package ru.nso.esialogin.ticket.queue;

import java.time.Instant;
import java.util.List;
import ru.nso.esialogin.ticket.TicketFilter;

/** Counts tickets and finds neighbours. Every call runs in the caller's transaction and is served by an index. */
public interface QueueStore {

    /**
     * How many are open.
     *
     * @param login whose count as {@link OpenTickets#mine}
     */
    OpenTickets open(String login, Instant now);

    /** The tickets beside this one among those that the filter wants; it need not be one of them itself. */
    Neighbours beside(TicketFilter filter, String id);

    /** Municipalities of the cards of open tickets, in the order of the alphabet. */
    List<String> municipalities();
}
