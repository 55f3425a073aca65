package ru.nso.esialogin.access.retention;

import java.time.Duration;
import java.time.Instant;

/** A class of data whose time ends. The room that keeps it says how long and removes it; works in the transaction. */
public interface KeptData {

    /** Which class. */
    DataClass dataClass();

    /** Whether its time ends as the service is set; if not, nothing else is asked. */
    default boolean ends() {
        return true;
    }

    /** How long it is kept. */
    Duration kept();

    /** What should be gone at that moment. */
    Due due(Instant now);

    /**
     * Whether one removal takes a part only. Then it is asked again, each time in a transaction of its own, until nothing
     * is removed any more.
     */
    default boolean inParts() {
        return false;
    }

    /** Removes it, or a part of it; how many rows. */
    long remove(Instant now);
}
