package ru.nso.esialogin.ticket.clock;

/** Whether a ticket is an appeal of a citizen under the law 59-ФЗ. */
public enum Formality {
    /** Nobody has decided. */
    UNDECIDED,
    /** It is, and was registered as one. */
    FORMAL,
    /** It is not. */
    NOT_FORMAL
}
