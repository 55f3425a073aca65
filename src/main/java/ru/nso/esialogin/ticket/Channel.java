package ru.nso.esialogin.ticket;

/** How a complaint came. */
public enum Channel {
    EMAIL,
    /** Written down by whoever took the call. */
    PHONE,
    WEB,
    /** Written down by whoever received the visitor. */
    VISIT,
    /** Typed out of a letter on paper. */
    POST
}
