package ru.nso.esialogin.audit.run;

import java.time.Duration;

/**
 * Bounds of audits.
 *
 * @param batch cards that are looked at in one transaction
 * @param kept how long an audit is kept with all that it found
 */
public record AuditLimits(int batch, Duration kept) {
    private static final int LARGEST_BATCH = 2_000;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a batch is empty or too large for a transaction, or nothing is kept
     */
    public AuditLimits {
        if (batch < 1 || batch > LARGEST_BATCH) {
            throw new IllegalArgumentException("esialogin.audits.batch is from 1 to " + LARGEST_BATCH);
        }
        if (kept.isNegative() || kept.isZero()) {
            throw new IllegalArgumentException("esialogin.audits.kept is a time longer than none");
        }
    }
}
