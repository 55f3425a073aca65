package ru.nso.esialogin.ticket.link;

import java.util.List;
import ru.nso.esialogin.ticket.Letter;

/** Letters that came for a ticket after the one it was made of. */
public interface LaterLetters {

    /** Those that people wrote, the first one first. In the caller's transaction. */
    List<Letter> byPeople(String ticketId);
}
