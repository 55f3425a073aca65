package ru.nso.esialogin.repair.blast;

import java.util.List;

/**
 * Everybody whose login edits would change.
 *
 * @param affected those let into another's data first, then those who lose, change and gain; within each by record
 * @param complete false when time ran out before everybody's login was played
 */
public record Blast(List<Affected> affected, boolean complete) {
    /** Nobody's login changes. */
    public static final Blast NONE = new Blast(List.of(), true);

    /** Copies the list. */
    public Blast {
        affected = List.copyOf(affected);
    }

    /** Whether somebody would be let into another's data, or it could no longer be ruled out. */
    public boolean dangerous() {
        return affected.stream().anyMatch(one -> one.effect() == Effect.WRONG_PERSON);
    }
}
