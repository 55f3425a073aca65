package ru.nso.esialogin.ticket.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps letters that go out. Every call runs in the caller's transaction. What a letter says is {@link
 * LetterContent#UNREADABLE} where nobody can decrypt it any more.
 */
public interface OutboxStore {
    /** How often somebody's traces were taken back; to be asked before cards are read. */
    long erasures();

    /** How many letters a ticket has; the ticket is held, so that none comes in between. */
    int lettersOf(String ticketId);

    /**
     * Keeps a new letter.
     *
     * @param erasures what {@link #erasures} said before
     */
    void add(OutgoingLetter letter, long erasures);

    /** The letters of a ticket, the first one first. */
    List<OutgoingLetter> of(String ticketId);

    /** The letter that is due first and that nobody else is about to send, held until the end of the transaction. */
    Optional<OutgoingLetter> nextDue(Instant now);

    /** A letter, held until the end of the transaction. */
    Optional<OutgoingLetter> hold(String id);

    /** The letter of a ticket with this message id, held until the end of the transaction. */
    Optional<OutgoingLetter> hold(String ticketId, String messageId);

    /** Keeps the next state of a letter that is held. */
    void replace(OutgoingLetter held);

    /** Ids of letters whose attempt began before that moment and has not ended. */
    List<String> cutOff(Instant before);

    /** Automatic letters that ask for something, since a moment. */
    List<OutgoingLetter> automaticSince(Instant moment, int most);

    /** How many wait. */
    long waiting();

    /** How many are in each state, none left out. */
    Map<LetterState, Long> counts();
}
