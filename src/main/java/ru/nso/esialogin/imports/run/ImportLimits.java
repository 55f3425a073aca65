package ru.nso.esialogin.imports.run;

import java.time.Duration;
import ru.nso.esialogin.platform.table.reading.TableLimits;

/**
 * Bounds of imports.
 *
 * @param table what a file may hold
 * @param batch rows that are taken in one transaction
 * @param kept how long rows are kept for those who have to mend them
 */
public record ImportLimits(TableLimits table, int batch, Duration kept) {
    /** Rows hold personal data that an erasure does not look through: the shortest term of the law for destruction. */
    private static final Duration LONGEST_KEPT = Duration.ofDays(7);

    private static final int LARGEST_BATCH = 2_000;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a batch is empty or too large for a transaction, or rows are kept too long
     */
    public ImportLimits {
        if (batch < 1 || batch > LARGEST_BATCH) {
            throw new IllegalArgumentException("esialogin.imports.batch is from 1 to " + LARGEST_BATCH);
        }
        if (kept.compareTo(Duration.ZERO) <= 0 || kept.compareTo(LONGEST_KEPT) > 0) {
            throw new IllegalArgumentException(
                    "esialogin.imports.kept is a time of at most 7 days (152-ФЗ, article 21)");
        }
    }
}
