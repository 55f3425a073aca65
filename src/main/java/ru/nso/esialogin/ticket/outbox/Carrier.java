package ru.nso.esialogin.ticket.outbox;

/** Hands letters to a mail server. */
public interface Carrier {
    /** Whether there is a mail server. */
    boolean isThere();

    /**
     * Hands over one letter, once.
     *
     * @param beforeWords called before the first word is handed over; if it throws, nothing is
     */
    Delivery carry(OutgoingLetter letter, Runnable beforeWords);
}
