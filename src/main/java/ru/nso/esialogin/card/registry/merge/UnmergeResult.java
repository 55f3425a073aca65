package ru.nso.esialogin.card.registry.merge;

import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.registry.Stored;

/** What came of a merge that somebody wants to be taken back. */
public sealed interface UnmergeResult {

    /** Both cards are as they were before. */
    record Restored(Stored<PersonCard> absorbed, Stored<PersonCard> into) implements UnmergeResult {}

    /** The card did not go into another one, or that was taken back before. */
    record NoSuchMerge() implements UnmergeResult {}

    /** One of both was changed since: what was changed would be lost. */
    record ChangedSince() implements UnmergeResult {}
}
