package ru.nso.esialogin.ticket.mail;

/** Who wrote a letter. Whatever is not of a person must not be answered, or two machines write to each other for ever. */
public enum MailKind {
    PERSON,
    /** Our own letter that came back. */
    OWN,
    /** A letter that could not be delivered. */
    BOUNCE,
    /** An absence, a receipt, a notification. */
    AUTOMATIC,
    MAILING_LIST
}
