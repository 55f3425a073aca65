package ru.nso.esialogin.ticket.intake.run;

/** What has just been done with a letter. The service can be killed after any of these, and before the first. */
public enum Milestone {
    /** It stands in the ledger. */
    FOUND,
    /** Its bytes are here and nowhere kept. */
    FETCHED,
    /** Its bytes are kept. */
    STORED,
    /** It has its place. */
    DECIDED,
    /** The mailbox knows. */
    DONE,
    /** It is known that the mailbox knows. */
    MARKED
}
