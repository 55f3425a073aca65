package ru.nso.esialogin.indicators.forecast;

/** Whether the plan of the year will be reached, as far as the history can tell. */
public enum Outlook {
    REACHED,
    /** Even the low end of what is to be expected reaches it. */
    LIKELY,
    /** The plan lies within what is to be expected. */
    UNCERTAIN,
    /** Even the high end does not reach it. */
    UNLIKELY,
    /** Fewer than four observations with counts. */
    TOO_LITTLE_HISTORY
}
