package ru.nso.esialogin.ticket.incident;

import ru.nso.esialogin.ticket.Ticket;

/** Takes up the answer to all, ticket by ticket: whoever sends letters is a bean of it. */
public interface IncidentAnswers {
    /**
     * Sends the answer to whoever wrote the ticket. Part of the transaction in which it is noted that the ticket has got it,
     * so it is called once for each ticket and answer.
     *
     * @param ticket the ticket
     * @param text the answer
     */
    void answer(Ticket ticket, String text);
}
