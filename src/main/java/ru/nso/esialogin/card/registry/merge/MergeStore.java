package ru.nso.esialogin.card.registry.merge;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.registry.CardStore;
import ru.nso.esialogin.card.registry.Stored;

/** Keeps which cards went into which. Every call runs in the caller's transaction. */
public interface MergeStore {

    /** Notes a merge. */
    void note(CardMerge merge);

    /** The merge by which a card went and which nobody has taken back. */
    Optional<CardMerge> standing(String absorbedId);

    /** Notes that a merge was taken back. */
    void undo(String id, CardMerge.Undone undone);

    /** Merges of a card, as either of both, the latest first; nothing if there is no such card, live or in the archive. */
    Optional<List<CardMerge>> of(String cardId, Scope scope);

    /** A card, live or in the archive, held for a change. */
    Optional<Stored<PersonCard>> hold(String cardId, Scope scope);

    /** Takes a card that is held out of the archive, as it was put there. */
    Stored<PersonCard> revive(Stored<PersonCard> held, CardStore.Change change);
}
