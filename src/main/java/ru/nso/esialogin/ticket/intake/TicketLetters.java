package ru.nso.esialogin.ticket.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.Tickets;
import ru.nso.esialogin.ticket.intake.ledger.FollowUps;

/** Letters that followed a ticket. */
@ApplicationScoped
@Transactional
public class TicketLetters {
    private final Tickets tickets;
    private final FollowUps followUps;

    TicketLetters(Tickets tickets, FollowUps followUps) {
        this.tickets = tickets;
        this.followUps = followUps;
    }

    /** All of a ticket, the first one first; nothing if there is no such ticket. */
    public Optional<List<FollowUp>> of(Caller caller, String ticketId) {
        return tickets.find(caller, ticketId).map(this::of);
    }

    /** All of a ticket that the caller has read. */
    public List<FollowUp> of(Ticket ticket) {
        return followUps.of(ticket.id());
    }
}
