package ru.nso.esialogin.ticket.link;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.Set;
import ru.nso.esialogin.ticket.Ticket;

/** The keys of all letters of a ticket. */
@Singleton
public final class TicketKeys {
    private final LetterKeys keys;
    private final LaterLetters later;

    TicketKeys(LetterKeys keys, LaterLetters later) {
        this.keys = keys;
        this.later = later;
    }

    /** Of a ticket. */
    public Set<TicketKey> of(Ticket ticket) {
        Set<TicketKey> all = new LinkedHashSet<>(keys.of(ticket.letter()));
        later.byPeople(ticket.id()).forEach(letter -> all.addAll(keys.of(letter)));
        return all;
    }
}
