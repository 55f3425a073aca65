package ru.nso.esialogin.card.registry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;

/**
 * Keeps cards of one kind with all their earlier states. Every call runs in the caller's transaction. A card outside
 * the scope and a card that is archived are as good as absent, found out by the same statements.
 */
public interface CardStore<C extends Card> {

    /** Stores a new card as version 1. */
    Stored<C> create(C card, Change change);

    /** The card with this id. */
    Optional<Stored<C>> find(String id, Scope scope);

    /** The card with this id, held for a change until the end of the transaction. */
    Optional<Stored<C>> findForChange(String id, Scope scope);

    /** Stores the next version of a card that is held for a change. */
    Stored<C> replace(Stored<C> held, C changed, Change change);

    /** Archives a card that is held for a change. */
    void archive(Stored<C> held, Change change);

    /** Cards in the order of their ids. */
    Page<Stored<C>> page(Optional<String> schoolId, Scope scope, PageRequest request);

    /** Cards on which somebody stands whom one of the keys fits. */
    Page<Stored<C>> search(Collection<SearchKey> keys, Scope scope, PageRequest request);

    /** All states of a card from the first on, also of an archived one; nothing if there is no such card. */
    List<CardVersion<C>> history(String id, Scope scope);

    /**
     * Who changes a card, and how.
     *
     * @param by login name
     * @param action CREATE, REPLACE, PATCH, ARCHIVE, MERGE, UNMERGE or ERASE
     */
    record Change(String by, AccessEntry.Action action) {}
}
