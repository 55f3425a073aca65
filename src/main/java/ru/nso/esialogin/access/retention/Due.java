package ru.nso.esialogin.access.retention;

import java.time.Instant;
import java.util.Optional;

/**
 * What should be gone.
 *
 * @param rows how many rows
 * @param since when the first of them became due; nothing where there are none
 */
public record Due(long rows, Optional<Instant> since) {
    /** Nothing. */
    public static final Due NOTHING = new Due(0, Optional.empty());
}
