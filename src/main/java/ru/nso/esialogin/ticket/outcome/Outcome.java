package ru.nso.esialogin.ticket.outcome;

/** What turned out of a cause. */
public enum Outcome {
    /** It was the cause. */
    CONFIRMED,
    /** It was not. */
    REFUTED
}
