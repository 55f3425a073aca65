package ru.nso.esialogin.card.store.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.registry.bulk.CardsOfKeys;
import ru.nso.esialogin.card.store.CardTable;
import ru.nso.esialogin.card.store.CardsByIds;
import ru.nso.esialogin.card.store.KeySearch;

/** One search for all keys, then the cards. */
@ApplicationScoped
class CardsOfKeysInDatabase implements CardsOfKeys {
    /** A key that leads to more is on cards by mistake; better to stop than to take the first of them for all. */
    private static final int MOST_FOR_A_KEY = 20;

    private final KeySearch search;
    private final CardsByIds cards;

    CardsOfKeysInDatabase(KeySearch search, CardsByIds cards) {
        this.search = search;
        this.cards = cards;
    }

    @Override
    public List<PersonCard> pupils(Collection<SearchKey> keys, Scope scope) {
        return contents(
                cards.pupils(ids(found(EnumSet.of(CardTable.PUPIL), keys, scope).pupilCards()), scope));
    }

    @Override
    public List<StaffCard> staff(Collection<SearchKey> keys, Scope scope) {
        return contents(
                cards.staff(ids(found(EnumSet.of(CardTable.STAFF), keys, scope).staffCards()), scope));
    }

    @Override
    public List<Card> all(Collection<SearchKey> keys, Scope scope) {
        KeySearch.Holders found = found(EnumSet.allOf(CardTable.class), keys, scope);
        List<Card> all = new ArrayList<>(contents(cards.pupils(ids(found.pupilCards()), scope)));
        all.addAll(contents(cards.staff(ids(found.staffCards()), scope)));
        return all;
    }

    private KeySearch.Holders found(Set<CardTable> tables, Collection<SearchKey> keys, Scope scope) {
        int most = (keys.size() + 1) * MOST_FOR_A_KEY;
        KeySearch.Holders found = search.within(tables, keys, scope, most);
        if (Math.max(found.pupilCards().size(), found.staffCards().size()) >= most) {
            throw new IllegalStateException("keys of " + keys.size() + " lead to " + most + " cards and more");
        }
        return found;
    }

    /** Each once, in their order. */
    private static Set<String> ids(Collection<String> found) {
        return new TreeSet<>(found);
    }

    private static <C> List<C> contents(List<Stored<C>> stored) {
        return stored.stream().map(Stored::content).toList();
    }
}
