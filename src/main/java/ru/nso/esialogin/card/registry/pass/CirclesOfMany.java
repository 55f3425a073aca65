package ru.nso.esialogin.card.registry.pass;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.FamilySearch.FamilyCards;
import ru.nso.esialogin.card.registry.SearchKey;

/**
 * The cards of the whole region around each of many cards: its family, whatever card a key or name of somebody in the family
 * stands on, and the families of these. What comes of one card is what {@link
 * ru.nso.esialogin.card.registry.touched.Neighbours} gives for it alone; the number of statements does not depend on how
 * many cards there are. Runs in the caller's transaction and writes nothing to the access log.
 */
public interface CirclesOfMany {

    /**
     * The circles.
     *
     * @param cards as the registry gave them
     * @param keys by what the people on a card are found
     * @return by the id of the card
     */
    Map<String, FamilyCards> around(Collection<? extends Card> cards, Function<Card, Set<SearchKey>> keys);
}
