package ru.nso.esialogin.card.store.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.registry.bulk.CardsOfKeys;
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
        return contents(cards.pupils(found(keys, scope, true), scope));
    }

    @Override
    public List<StaffCard> staff(Collection<SearchKey> keys, Scope scope) {
        return contents(cards.staff(found(keys, scope, false), scope));
    }

    private Collection<String> found(Collection<SearchKey> keys, Scope scope, boolean pupils) {
        int most = (keys.size() + 1) * MOST_FOR_A_KEY;
        KeySearch.Holders holders = search.within(keys, scope, most);
        List<String> ids = pupils ? holders.pupilCards() : holders.staffCards();
        if (ids.size() >= most) {
            throw new IllegalStateException("keys of " + keys.size() + " lead to " + most + " cards and more");
        }
        return new TreeSet<>(ids);
    }

    private static <C> List<C> contents(List<Stored<C>> stored) {
        return stored.stream().map(Stored::content).toList();
    }
}
