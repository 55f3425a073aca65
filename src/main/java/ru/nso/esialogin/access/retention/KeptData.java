package ru.nso.esialogin.access.retention;

import java.time.Duration;
import java.time.Instant;

/** A class of data whose time ends. The room that keeps it says how long and removes it; works in the transaction. */
public interface KeptData {

    /** Which class. */
    DataClass dataClass();

    /** How long it is kept. */
    Duration kept();

    /** What should be gone at that moment. */
    Due due(Instant now);

    /** Removes it; how many rows. */
    long remove(Instant now);
}
