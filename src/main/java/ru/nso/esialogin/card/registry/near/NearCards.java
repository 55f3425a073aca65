package ru.nso.esialogin.card.registry.near;

import java.util.List;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;

/**
 * Finds cards on which somebody stands who is nearly searched for. A constant number of statements, each served by
 * indexes, whatever the size of the registry.
 */
public interface NearCards {

    /**
     * Cards within the scope that may be near, archived ones left out, pupils' first, in the order of their ids. Which
     * of them are near, and how, the caller compares. Runs in the caller's transaction and writes nothing to the
     * access log: the caller knows what of it is shown.
     */
    Found find(NearSearch search, Scope scope);

    /** Most near misses to be shown. */
    int mostShown();

    /**
     * What was found.
     *
     * @param cards the cards, a bounded number
     * @param complete whether these are all there are; else nearer ones than those found may have been left out
     */
    record Found(List<Card> cards, boolean complete) {
        /** No cards, and there are no others. */
        public static final Found NOTHING = new Found(List.of(), true);

        /** Copies the list. */
        public Found {
            cards = List.copyOf(cards);
        }
    }
}
