package ru.nso.esialogin.ticket.duplicate;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.link.TicketKey;

/** Finds tickets by keys and cards. Every call runs in the caller's transaction. */
public interface DuplicateStore {
    /**
     * Other tickets of the same person with a cause in common, the nearest in time first. Those that go on in another one
     * are left out.
     *
     * @param keys the keys of the ticket
     * @param withCards whether an equal card counts, too
     * @param apart how far they may be apart in time
     * @param most most tickets
     */
    List<Likeness> like(Ticket ticket, Set<TicketKey> keys, boolean withCards, Duration apart, int most);
}
