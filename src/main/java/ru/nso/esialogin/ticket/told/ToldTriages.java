package ru.nso.esialogin.ticket.told;

import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.ticket.Ticket;

/** Reads what was made of tickets. */
public interface ToldTriages {

    /** What was made of a ticket; what the registry told is left out for who may not ask it. */
    ToldTriage of(Access asking, Ticket ticket);
}
