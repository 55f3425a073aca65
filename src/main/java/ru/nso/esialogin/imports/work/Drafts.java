package ru.nso.esialogin.imports.work;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.SearchKey;

/** Cards as a file would make them, seen by nobody but the file. Every call runs in the transaction of the batch. */
public interface Drafts {

    /**
     * Drafts on which somebody stands whom one of the keys fits, and those of some ids; more does no harm.
     *
     * @param ids of cards
     */
    List<Draft> found(String importId, Set<SearchKey> keys, Collection<String> ids);

    /** Drafts in the order of the ids of their cards, behind an id. */
    List<Draft> after(String importId, String cardId, int most);

    /** Keeps drafts; one that is there already is replaced. */
    void keep(String importId, Collection<Draft> drafts);

    /** The rehearsal is over. */
    void forget(String importId);

    /**
     * A card as it would be.
     *
     * @param created whether it is not in the registry
     */
    record Draft(Card card, boolean created) {}
}
