package ru.nso.esialogin.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps tickets. Every call runs in the caller's transaction. */
public interface TicketStore {
    /** How often somebody's traces were taken back; to be asked before cards are read. */
    long erasures();

    /**
     * Keeps a new ticket with its files.
     *
     * @param erasures what {@link #erasures} said before
     */
    void create(Ticket ticket, List<SentFile> files, long erasures);

    /** The ticket with this id. */
    Optional<Ticket> find(String id);

    /** The same, held until the end of the transaction. */
    Optional<Ticket> findForChange(String id);

    /** Whether a key is there that reads the ticket. */
    boolean isReadable(String id);

    /** Moves a ticket; its step is kept, and what the step does beside the state is done. */
    Ticket move(Ticket held, TicketStep step);

    /** Notes until when something has to be done next. */
    void due(String id, Optional<Instant> at);

    /** Tickets, the newest first, one more than the limit if there are more. */
    List<Ticket> page(TicketFilter filter, Optional<String> after, int limit);

    /** The tickets that go on in this one. */
    List<String> mergedInto(String id);

    /** The steps of a ticket, the first one first. */
    List<TicketStep> steps(String id);

    /** The content of a file. */
    Optional<SentFile> file(String id, int number);
}
