package ru.nso.esialogin.ticket.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps what ties tickets to cards and people. Every call runs in the caller's transaction. */
public interface TicketLinks {
    /**
     * Takes the cards of a ticket in place of those before.
     *
     * @param versions versions in which they were looked at; none where nobody has looked
     */
    void keepCards(String ticketId, List<TicketCard> cards, Map<String, Long> versions);

    /** Cards of tickets with the versions in which they were looked at; by ticket. */
    Map<String, Map<String, Long>> versions(Collection<String> ticketIds);

    /** Adds cards of a later letter, at which nobody has looked yet; those of before stay. */
    void addCards(String ticketId, List<TicketCard> cards);

    /** Takes the keys of a ticket in place of those before. */
    void keepKeys(String ticketId, Set<TicketKey> keys);

    /** Adds keys of a later letter; those of before stay. */
    void addKeys(String ticketId, Set<TicketKey> keys);
}
