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
    public Found all(Collection<SearchKey> keys, Scope scope) {
        Set<CardTable> tables = EnumSet.allOf(CardTable.class);
        KeySearch.Holders found = search.within(tables, keys, scope, most(keys));
        if (count(found) < most(keys)) {
            return new Found(contents(found, scope), true);
        }
        List<SearchKey> few =
                keys.stream().filter(key -> !isOfMany(key, tables, scope)).toList();
        return new Found(contents(found(tables, few, scope), scope), false);
    }

    /** Whether it is a phone or an address of so many that it says nothing of any of them. */
    private boolean isOfMany(SearchKey key, Set<CardTable> tables, Scope scope) {
        return (key instanceof SearchKey.ByPhone || key instanceof SearchKey.ByEmail)
                && count(search.within(tables, List.of(key), scope, MOST_FOR_A_KEY + 1)) > MOST_FOR_A_KEY;
    }

    private List<Card> contents(KeySearch.Holders found, Scope scope) {
        List<Card> all = new ArrayList<>(contents(cards.pupils(ids(found.pupilCards()), scope)));
        all.addAll(contents(cards.staff(ids(found.staffCards()), scope)));
        return all;
    }

    private KeySearch.Holders found(Set<CardTable> tables, Collection<SearchKey> keys, Scope scope) {
        int most = most(keys);
        KeySearch.Holders found = search.within(tables, keys, scope, most);
        if (count(found) >= most) {
            throw new IllegalStateException("keys of " + keys.size() + " lead to " + most + " cards and more");
        }
        return found;
    }

    private static int most(Collection<SearchKey> keys) {
        return (keys.size() + 1) * MOST_FOR_A_KEY;
    }

    /** Of the kind of which there are more; a card that was found by a hash and by a name is one card. */
    private static int count(KeySearch.Holders found) {
        return Math.max(ids(found.pupilCards()).size(), ids(found.staffCards()).size());
    }

    /** Each once, in their order. */
    private static Set<String> ids(Collection<String> found) {
        return new TreeSet<>(found);
    }

    private static <C> List<C> contents(List<Stored<C>> stored) {
        return stored.stream().map(Stored::content).toList();
    }
}
