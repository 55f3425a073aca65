package ru.nso.esialogin.card.registry.merge;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * That a card went into another one.
 *
 * @param absorbedId the card that went; in the archive while the merge stands
 * @param intoId the card that stayed
 * @param absorbedVersion the version that the first one got by it
 * @param intoVersion the version that the second one got by it
 * @param intoAsOf how old the second one was before, where that is known: it grows younger without a version
 * @param by login name of who merged them
 * @param at when
 * @param undone who took it back, and when
 */
public record CardMerge(
        String id,
        String absorbedId,
        String intoId,
        long absorbedVersion,
        long intoVersion,
        Optional<OffsetDateTime> intoAsOf,
        String by,
        Instant at,
        Optional<Undone> undone) {

    /** Who took a merge back, and when. */
    public record Undone(String by, Instant at) {}
}
