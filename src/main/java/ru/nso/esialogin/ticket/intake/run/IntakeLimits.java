package ru.nso.esialogin.ticket.intake.run;

import java.time.Duration;

/**
 * Bounds of the intake.
 *
 * @param bytes largest letter; of a larger one the beginning is kept
 * @param kept how long raw letters are kept after they were decided
 */
public record IntakeLimits(int bytes, Duration kept) {
    /** Bytes of a letter of 25 MB of files. */
    public static final int MOST_BYTES = 35_000_000;

    /** Refuses what cannot be meant. */
    public IntakeLimits {
        if (bytes < 1_000 || bytes > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "esialogin.mail.most-bytes has to be between 1000 and " + MOST_BYTES + " bytes");
        }
        if (kept.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException("esialogin.mail.kept has to be at least P1D");
        }
    }
}
