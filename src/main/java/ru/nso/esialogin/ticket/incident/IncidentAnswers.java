package ru.nso.esialogin.ticket.incident;

import java.util.List;
import ru.nso.esialogin.ticket.Ticket;

/** Takes up the answer to all, ticket by ticket: whoever sends letters is a bean of it. */
public interface IncidentAnswers {
    /** What came of an answer. */
    enum Taking {
        /** It is on its way, or there is no way by which it could go. */
        TAKEN,
        /** It got to the same address through another ticket. */
        REPEATED,
        /** It must not be sent. */
        BLOCKED
    }

    /**
     * Sends the answer to whoever wrote the ticket. Part of the transaction in which it is noted that the ticket has got it,
     * so it is called once for each ticket and answer.
     *
     * @param ticket the ticket, held
     * @param text the answer
     * @param beside other tickets through which the same family may have got it
     */
    Taking answer(Ticket ticket, String text, List<String> beside);
}
