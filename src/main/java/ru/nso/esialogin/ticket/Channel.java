package ru.nso.esialogin.ticket;

/** How a complaint came. */
public enum Channel {
    EMAIL,
    /** Written down by whoever took the call. */
    PHONE,
    WEB
}
