package ru.nso.esialogin.access.report;

import java.util.OptionalLong;

/**
 * What is usual, by values that one extreme does not move: median and median absolute deviation.
 *
 * @param values how many values there are
 * @param needed how many it takes before they say anything
 * @param median the middle of them; 0 where there are none
 * @param deviation the middle of their distances from the median; 0 where there are none
 */
public record Yardstick(long values, long needed, double median, double deviation) {
    /** Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993): beyond 3.5 a value is no chance. */
    private static final double FAR = 3.5;

    /** Makes the deviation of a normal distribution comparable with its standard deviation. */
    private static final double NORMAL = 1.4826;

    /** Whoever opens ten cards every day has no deviation, and eleven are no wonder. */
    private static final double LEAST = 1;

    /** Whether there are enough values. */
    public boolean enough() {
        return values >= needed;
    }

    /** The largest number that is still usual; nothing while there are too few values. */
    public OptionalLong limit() {
        return enough()
                ? OptionalLong.of((long) Math.floor(median + FAR * Math.max(NORMAL * deviation, LEAST)))
                : OptionalLong.empty();
    }

    /** Whether a number is beyond what is usual; never while there are too few values. */
    boolean exceededBy(long number) {
        OptionalLong limit = limit();
        return limit.isPresent() && number > limit.getAsLong();
    }
}
