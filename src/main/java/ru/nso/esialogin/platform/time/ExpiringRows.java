package ru.nso.esialogin.platform.time;

import java.time.Instant;
import java.util.Optional;

/** Rows that go when a moment of theirs has come. Works in the transaction of the caller. */
public interface ExpiringRows {

    /** How many rows have a moment that is not after this one. */
    long rows(Instant until);

    /** The earliest moment of these. */
    Optional<Instant> first(Instant until);

    /** Removes these; how many. */
    long remove(Instant until);
}
