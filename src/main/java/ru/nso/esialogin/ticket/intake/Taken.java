package ru.nso.esialogin.ticket.intake;

/** What became of a letter; each has exactly one of these. */
public enum Taken {
    NEW_TICKET,
    /** Kept with the ticket of its thread. */
    FOLLOW_UP,
    /** It cannot or must not be read; an operator sees it and may try again. */
    QUARANTINE,
    /** No complaint: a repeat, our own letter, a machine, a mailing list. Kept for some time with the reason. */
    REFUSED
}
