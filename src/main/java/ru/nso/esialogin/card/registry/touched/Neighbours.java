package ru.nso.esialogin.card.registry.touched;

import java.util.Collection;
import java.util.Set;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.registry.FamilySearch.FamilyCards;
import ru.nso.esialogin.card.registry.SearchKey;

/**
 * Gives the cards around some cards, of every school: edits of one card touch people whose cards the caller may not
 * see, and whoever uses this decides what of it is shown. Every call runs in the caller's transaction, writes nothing to
 * the access log and takes at most a constant number of statements, each served by an index.
 */
public interface Neighbours {

    /**
     * Live cards among those ids that lie within the scope.
     *
     * @param ids of pupil cards and staff cards
     */
    FamilyCards among(Collection<String> ids, Scope scope);

    /**
     * Live cards of the whole region: those with these ids, those on which one of the keys stands, and of the pupils
     * among them the brothers and sisters and the cards in the other subsystem (rulings: Family, Same person).
     */
    FamilyCards around(Collection<String> cardIds, Collection<String> staffCardIds, Set<SearchKey> keys);
}
