package ru.nso.esialogin.platform.crypto.rotation;

import java.util.Optional;

/**
 * Rows of one table that can be written anew under the active key without a change for any reader. Calls come one after
 * another, and work may be broken off between any two of them.
 */
public interface Rewriting {
    /** The table, as it is told. */
    String table();

    /**
     * Writes some rows anew, those alone that nobody is just changing, in a transaction of its own.
     *
     * @param after rows are taken in their order, behind this one; empty for the first call
     * @param most most rows
     */
    Part next(String after, int most);

    /**
     * What one call did.
     *
     * @param last the row to go on behind; empty when there are no more
     * @param rewritten rows that are under the active key now
     * @param unreadable rows that could not be read, and were left as they are
     */
    record Part(Optional<String> last, long rewritten, long unreadable) {}
}
