package ru.nso.esialogin.card.store.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.registry.FamilySearch;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.store.CardTable;
import ru.nso.esialogin.card.store.CardsByIds;
import ru.nso.esialogin.card.store.KeySearch;

/** Widens the cards that keys lead to by one step to brothers and sisters and one to the other subsystem's cards. */
@ApplicationScoped
class FamilyInDatabase implements FamilySearch {
    private final FamilyWalk walk;
    private final KeySearch search;
    private final CardsByIds cards;
    private final FamilySettings settings;

    FamilyInDatabase(FamilyWalk walk, KeySearch search, CardsByIds cards, FamilySettings settings) {
        this.walk = walk;
        this.search = search;
        this.cards = cards;
        this.settings = settings;
    }

    @Override
    public FamilyCards find(Set<SearchKey> keys, Scope scope) {
        int most = settings.mostCards();
        FamilyWalk.Steps steps = walk.from(keys, scope, most + 1);
        FamilyLinks.Found pupils = new FamilyLinks.Found(most);
        pupils.add(nearestFirst(CardTable.PUPIL, steps.pupils().get(0), keys, scope, most));
        if (pupils.complete()) {
            pupils.add(steps.pupils().get(1));
        }
        if (pupils.complete()) {
            pupils.add(steps.pupils().get(2));
        }
        FamilyLinks.Found staff = new FamilyLinks.Found(most);
        staff.add(nearestFirst(CardTable.STAFF, steps.staff(), keys, scope, most));
        return new FamilyCards(
                contents(cards.pupils(pupils.ids(), scope)),
                contents(cards.staff(staff.ids(), scope)),
                pupils.complete() && staff.complete());
    }

    @Override
    public FamilyCards reread(Collection<String> cardIds, Collection<String> staffCardIds, Scope scope) {
        return new FamilyCards(
                contents(cards.pupils(cardIds, scope)), contents(cards.staff(staffCardIds, scope)), true);
    }

    /**
     * Where there are more cards than may be read, those to which a SNILS, a link or a name leads come before those with
     * a contact in common: a phone of a school stands on hundreds of cards and must not crowd out the caller's own.
     */
    private List<String> nearestFirst(
            CardTable table, List<String> holders, Set<SearchKey> keys, Scope scope, int most) {
        List<String> all = holders.stream().distinct().sorted().toList();
        if (all.size() <= most) {
            return all;
        }
        List<SearchKey> ofOnePerson = keys.stream()
                .filter(key -> !(key instanceof SearchKey.ByPhone) && !(key instanceof SearchKey.ByEmail))
                .toList();
        List<String> ordered = new ArrayList<>(search.find(table, ofOnePerson, scope, "", most + 1));
        ordered.addAll(all);
        return ordered;
    }

    private static <C> List<C> contents(List<Stored<C>> stored) {
        return stored.stream().map(Stored::content).toList();
    }
}
