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
    /** Who is erased is forgotten here by the end of it, and no law gives less time (152-ФЗ, article 20, part 3). */
    private static final Duration LONGEST = Duration.ofDays(7);

    public WatchLimits {
        if (mostWaiting < 1 || kept.isNegative() || kept.isZero()) {
            throw new IllegalArgumentException("esialogin.watch: most-waiting is at least 1, kept is a time");
        }
        if (observed.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("esialogin.watch: range-window is at most P7D");
        }
    }
}
