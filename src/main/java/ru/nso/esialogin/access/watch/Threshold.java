package ru.nso.esialogin.access.watch;

import java.time.Duration;

/**
 * From where on asking is going through numbers.
 *
 * @param different so many different numbers
 * @param within in this time
 * @param missedPercent of which at least so many of a hundred were not found; 0 asks for none
 */
public record Threshold(int different, Duration within, int missedPercent) {
    private static final int WHOLE = 100;

    public Threshold {
        if (different < 2 || within.isNegative() || within.isZero() || missedPercent < 0 || missedPercent > WHOLE) {
            throw new IllegalArgumentException(
                    "a threshold of esialogin.watch needs at least 2 numbers, a time, and 0 to 100 per cent");
        }
    }

    /** Whether so many numbers, of which so many were not found, reach it. */
    boolean reached(long numbers, long missed) {
        return numbers >= different && missed * WHOLE >= numbers * missedPercent;
    }
}
