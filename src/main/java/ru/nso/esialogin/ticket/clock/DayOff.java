package ru.nso.esialogin.ticket.clock;

/** What becomes of a last day on which nobody works. */
public enum DayOff {
    /** It is done on the last working day before. */
    BEFORE,
    /** It is done on the first working day after. */
    AFTER
}
