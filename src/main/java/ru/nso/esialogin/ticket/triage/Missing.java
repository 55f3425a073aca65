package ru.nso.esialogin.ticket.triage;

/** What a ticket has to hold and does not. */
public enum Missing {
    /** Surname and first name of the writer. */
    FULL_NAME,
    /** The text of the error, what was done, or what is seen: at least one. */
    DESCRIPTION,
    /** A picture of the screen. */
    SCREENSHOT,
    /** A telephone; listed, never asked for. */
    PHONE
}
