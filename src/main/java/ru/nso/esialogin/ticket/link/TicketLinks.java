package ru.nso.esialogin.ticket.link;

import java.util.List;

/** Keeps what ties tickets to cards and people. Every call runs in the caller's transaction. */
public interface TicketLinks {
    /** Takes the cards of a ticket in place of those before. */
    void keepCards(String ticketId, List<TicketCard> cards);
}
