package ru.nso.esialogin.card.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.FamilySearch;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.store.row.CardRows;
import ru.nso.esialogin.card.store.row.StaffCardRows;

/** Widens the cards that keys lead to by one step to brothers and sisters and one to the other subsystem's cards. */
@ApplicationScoped
class FamilyInDatabase implements FamilySearch {
    private final FamilyLinks links;
    private final KeySearch search;
    private final CardLoader loader;
    private final CardRows cards;
    private final StaffCardRows staffCards;
    private final FamilySettings settings;

    FamilyInDatabase(
            FamilyLinks links,
            KeySearch search,
            CardLoader loader,
            CardRows cards,
            StaffCardRows staffCards,
            FamilySettings settings) {
        this.links = links;
        this.search = search;
        this.loader = loader;
        this.cards = cards;
        this.staffCards = staffCards;
        this.settings = settings;
    }

    @Override
    public FamilyCards find(Set<SearchKey> keys, Scope scope) {
        int most = settings.mostCards();
        KeySearch.Holders holders = search.within(EnumSet.allOf(CardTable.class), keys, scope, most + 1);
        FamilyLinks.Found pupils = new FamilyLinks.Found(most);
        pupils.add(nearestFirst(CardTable.PUPIL, holders.pupilCards(), keys, scope, most));
        if (links.widen(pupils, scope)) {
            links.widen(pupils, scope);
        }
        FamilyLinks.Found staff = new FamilyLinks.Found(most);
        staff.add(nearestFirst(CardTable.STAFF, holders.staffCards(), keys, scope, most));
        List<PersonCard> found = contents(loader.pupilCards(cards.among(pupils.ids(), scope)));
        List<StaffCard> employees = contents(loader.staffCards(staffCards.among(staff.ids(), scope)));
        return new FamilyCards(found, employees, pupils.complete() && staff.complete());
    }

    @Override
    public FamilyCards reread(Collection<String> cardIds, Collection<String> staffCardIds, Scope scope) {
        List<PersonCard> found =
                cardIds.isEmpty() ? List.of() : contents(loader.pupilCards(cards.among(cardIds, scope)));
        List<StaffCard> employees =
                staffCardIds.isEmpty() ? List.of() : contents(loader.staffCards(staffCards.among(staffCardIds, scope)));
        return new FamilyCards(found, employees, true);
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
