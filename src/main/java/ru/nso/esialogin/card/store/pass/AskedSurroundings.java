package ru.nso.esialogin.card.store.pass;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.store.CardsByIds;

/** Asks the database each time, which leaves out what is too much: for keys that stand on more cards than anybody has. */
final class AskedSurroundings implements Surroundings {
    private final LinksOfMany linksOfMany;
    private final KeysOfMany keysOfMany;
    private final ReadCards cards;

    AskedSurroundings(LinksOfMany linksOfMany, KeysOfMany keysOfMany, CardsByIds cards) {
        this.linksOfMany = linksOfMany;
        this.keysOfMany = keysOfMany;
        this.cards = new ReadCards(cards);
    }

    @Override
    public void keep(Card card) {
        cards.keep(card);
    }

    @Override
    public Map<String, Set<String>> links(Collection<String> pupilCards, int most) {
        return linksOfMany.links(pupilCards, most);
    }

    @Override
    public Map<SearchKey, Holders> holders(Collection<Card> of, Collection<SearchKey> keys, int most) {
        return keysOfMany.holders(keys, most);
    }

    @Override
    public void read(Collection<String> pupilCards, Collection<String> staffCards) {
        cards.read(pupilCards, staffCards, unused -> {});
    }

    @Override
    public Optional<PersonCard> pupil(String id) {
        return cards.pupil(id);
    }

    @Override
    public Optional<StaffCard> employee(String id) {
        return cards.employee(id);
    }
}
