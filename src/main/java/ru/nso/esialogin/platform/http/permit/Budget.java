package ru.nso.esialogin.platform.http.permit;

import java.time.Duration;
import java.time.Instant;

/**
 * How many permits a subject has in each window of time. Windows begin at multiples of their length since 1970, so that
 * all instances mean the same one.
 *
 * @param name tells budgets of one subject apart, at most 40 signs
 * @param permits at least 1
 * @param window length of a window, at least a millisecond
 */
public record Budget(String name, int permits, Duration window) {
    /** An instance may hold permits that another one needs: a block is a small part of the budget. */
    private static final int BLOCKS = 20;

    /** Permits that an instance takes at once. */
    int block() {
        return Math.max(1, permits / BLOCKS);
    }

    /** Beginning of the window in which {@code now} lies. */
    Instant windowAt(Instant now) {
        long length = window.toMillis();
        return Instant.ofEpochMilli(Math.floorDiv(now.toEpochMilli(), length) * length);
    }
}
