package ru.nso.esialogin.ticket.outbox;

/** Who gets a letter. */
public enum Recipient {
    /** Whoever wrote or called: a parent, a pupil, an employee. */
    FAMILY,
    /** The school that keeps the card. */
    SCHOOL
}
