package ru.nso.esialogin.contactcentre;

import java.time.Instant;
import java.util.List;

/**
 * What a look-up came to.
 *
 * @param lookup the look-up
 * @param candidates members of the family
 * @param complete false when there were more cards or members than the configured number, or time was over
 * @param validUntil until when the operator may work with it
 */
public record LookedUp(Lookup lookup, List<Candidate> candidates, boolean complete, Instant validUntil) {
    /** Copies the list. */
    public LookedUp {
        candidates = List.copyOf(candidates);
    }

    /** Identifier of the look-up. */
    public String id() {
        return lookup.id();
    }
}
