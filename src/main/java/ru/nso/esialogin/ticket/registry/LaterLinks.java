package ru.nso.esialogin.ticket.registry;

import jakarta.inject.Singleton;
import java.util.Optional;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.link.LetterKeys;
import ru.nso.esialogin.ticket.link.TicketLinks;
import ru.nso.esialogin.ticket.triage.Arrival;
import ru.nso.esialogin.ticket.triage.Triager;
import ru.nso.esialogin.ticket.triage.Understood;

/** Ties a ticket to the people and cards that a later letter of it names. */
@Singleton
public final class LaterLinks {
    private final Triager triager;
    private final RegistryOfTicket registry;
    private final TicketLinks links;

    LaterLinks(Triager triager, RegistryOfTicket registry, TicketLinks links) {
        this.triager = triager;
        this.registry = registry;
        this.links = links;
    }

    /** Adds what a letter names to what the ticket was tied to before; part of the caller's transaction. */
    public void add(String ticketId, Letter letter) {
        Understood understood = triager.understand(letter.subject(), letter.body(), new Arrival("", false, 0, 0));
        links.addKeys(ticketId, LetterKeys.of(understood.complaint().extracted(), letter));
        Access itself = new Access(Access.byItself(Purpose.TICKET).caller(), Purpose.TICKET, Optional.of(ticketId));
        registry.lookAgain(itself, understood, letter)
                .ifPresent(found -> links.addCards(ticketId, RegistryOfTicket.cards(found.login())));
    }
}
