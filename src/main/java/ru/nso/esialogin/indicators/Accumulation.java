package ru.nso.esialogin.indicators;

/** How the count of an indicator comes about, and so whether it may fall. */
public enum Accumulation {
    /** Grows from the first of January; a fall is an error of the data or a correction. */
    CUMULATIVE_YEAR,
    /** Who did something within twelve months: whoever did it longer ago drops out, so it may fall. */
    ROLLING_12_MONTHS,
    /** How it is on that day: rises and falls. */
    POINT_IN_TIME;

    /** Whether a fall is worth a word. */
    public boolean fallIsStrange() {
        return this != POINT_IN_TIME;
    }
}
