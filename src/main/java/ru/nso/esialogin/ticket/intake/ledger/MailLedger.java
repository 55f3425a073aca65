package ru.nso.esialogin.ticket.intake.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.ticket.intake.box.FetchedMail;
import ru.nso.esialogin.ticket.intake.box.MailIdentity;

/**
 * Keeps the ledger. The first part is called on the way of a letter, each call a transaction of its own; the rest in the
 * transaction in which the letter is decided.
 */
public interface MailLedger {

    /** Letters that the mailbox lists; each is noted once. */
    void found(String mailbox, long uidValidity, List<Long> uids);

    /** The largest number that is noted; 0 if none is. */
    long highest(String mailbox, long uidValidity);

    /** The mailbox has this numbering now: what was only seen under another one is forgotten, for it is found anew. */
    void numbered(String mailbox, long uidValidity);

    /** Letters of a mailbox that are not done with, behind a number, ascending; a letter put aside waits for nobody. */
    List<LedgerEntry> unfinished(String mailbox, long uidValidity, long behind, int limit);

    /** Stored letters whose numbers in the mailbox count no more. */
    List<LedgerEntry> leftBehind(String mailbox, long uidValidity);

    /**
     * Stores a raw letter, unless it is known.
     *
     * @return what has this number in the mailbox now: the letter, to be decided; the same one as a repeat; or one that the
     *     mailbox had under another number
     */
    LedgerEntry store(LedgerEntry found, FetchedMail mail, MailIdentity identity);

    /** A letter that was listed is not in the mailbox any more. */
    void gone(LedgerEntry found);

    /** Another attempt at a stored letter; how many there were with it. */
    int attempt(LedgerEntry stored);

    /** Whether it became a ticket, belongs to one or was refused; what is put aside stays unread in its mailbox. */
    boolean hasPlace(LedgerEntry entry);

    /** The mailbox knows what became of the letter. */
    void marked(LedgerEntry decided);

    /** The mailbox was looked at. */
    void looked(String mailbox, long listed);

    /** The mailbox could not be looked at. */
    void failed(String mailbox, String why);

    /** A stored letter as it is now, held by nobody. */
    Optional<HeldLetter> find(String id);

    /** Holds a stored letter, and lets nobody else decide one until the end of the transaction. */
    Optional<HeldLetter> hold(String id);

    /** Notes what became of a held letter. */
    void decide(HeldLetter held, Decided decided, Instant at);

    /** Only its beginning is stored: it is to be fetched once more. */
    void fetchAgain(HeldLetter held);

    /** The ticket of a copy of a held letter: one with its id and its words, from another mailbox. */
    Optional<String> ticketOfCopy(HeldLetter held);

    /** Tickets of the letters with these ids, in their order, of those that are still there. */
    List<String> ticketsOfMessages(List<String> messageHashes);

    /** The first of these numbers that is that of a ticket. */
    Optional<String> firstTicket(List<String> numbers);

    /** How many letters of this address were taken on this day of the region, this one with them. */
    int lettersToday(String address, Instant at);
}
