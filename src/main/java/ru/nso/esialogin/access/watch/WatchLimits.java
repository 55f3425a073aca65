package ru.nso.esialogin.access.watch;

import java.time.Duration;

/**
 * Bounds of what is kept.
 *
 * @param mostWaiting how many numbers wait in memory, as hashes, until they are written together
 * @param observed how long they are kept
 * @param kept how long reports are kept
 */
public record WatchLimits(int mostWaiting, Duration observed, Duration kept) {
    public WatchLimits {
        if (mostWaiting < 1 || kept.isNegative() || kept.isZero()) {
            throw new IllegalArgumentException("esialogin.watch: most-waiting is at least 1, kept is a time");
        }
    }
}
