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
     * Begins a search around cards, all of which stand in the registry; what was read once is not read again.
     *
     * @param start as the registry gave them
     */
    Growing around(FamilyCards start);

    /** Cards that become more with every step. For one thread and one transaction. */
    interface Growing {

        /**
         * Adds live cards of the whole region on which one of the keys stands, and of all pupils among the cards the
         * brothers and sisters and the cards in the other subsystem (rulings: Family, Same person).
         *
         * @param keys none where only the families are wanted
         * @return all cards so far; not complete once any step left cards out
         */
        FamilyCards widen(Set<SearchKey> keys);
    }
}
