package ru.nso.esialogin.ticket.intake;

/** Who wrote a letter. */
public enum Writer {
    PERSON,
    /** One of our own addresses. */
    OWN,
    /** A mail server that could not deliver a letter. */
    BOUNCE,
    /** An absence, a receipt, a notification. */
    AUTOMATIC,
    MAILING_LIST
}
