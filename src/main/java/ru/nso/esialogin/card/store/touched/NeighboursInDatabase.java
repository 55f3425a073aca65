package ru.nso.esialogin.card.store.touched;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.registry.FamilySearch.FamilyCards;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.registry.touched.Neighbours;
import ru.nso.esialogin.card.store.CardLoader;
import ru.nso.esialogin.card.store.CardTable;
import ru.nso.esialogin.card.store.FamilyLinks;
import ru.nso.esialogin.card.store.FamilyLinks.Found;
import ru.nso.esialogin.card.store.KeySearch;
import ru.nso.esialogin.card.store.row.CardRows;
import ru.nso.esialogin.card.store.row.StaffCardRows;

/** The cards around others: by hashes and names, then two steps along parents in common and equal pupils. */
@ApplicationScoped
class NeighboursInDatabase implements Neighbours {
    private static final Scope EVERYWHERE = new Scope.Region();

    private final KeySearch search;
    private final FamilyLinks links;
    private final CardLoader loader;
    private final CardRows cards;
    private final StaffCardRows staffCards;
    private final NeighbourSettings settings;

    NeighboursInDatabase(
            KeySearch search,
            FamilyLinks links,
            CardLoader loader,
            CardRows cards,
            StaffCardRows staffCards,
            NeighbourSettings settings) {
        this.search = search;
        this.links = links;
        this.loader = loader;
        this.cards = cards;
        this.staffCards = staffCards;
        this.settings = settings;
    }

    @Override
    public FamilyCards among(Collection<String> ids, Scope scope) {
        return load(ids, ids, scope, true);
    }

    @Override
    public FamilyCards around(Collection<String> cardIds, Collection<String> staffCardIds, Set<SearchKey> keys) {
        int most = settings.mostCards();
        Found pupils = new Found(most);
        pupils.add(List.copyOf(cardIds));
        pupils.add(search.find(CardTable.PUPIL, keys, EVERYWHERE, "", most + 1));
        links.widen(pupils, EVERYWHERE);
        links.widen(pupils, EVERYWHERE);
        Found staff = new Found(most);
        staff.add(List.copyOf(staffCardIds));
        staff.add(search.find(CardTable.STAFF, keys, EVERYWHERE, "", most + 1));
        return load(pupils.ids(), staff.ids(), EVERYWHERE, pupils.complete() && staff.complete());
    }

    private FamilyCards load(
            Collection<String> cardIds, Collection<String> staffCardIds, Scope scope, boolean complete) {
        return new FamilyCards(
                loader.pupilCards(cards.among(cardIds, scope)).stream()
                        .map(Stored::content)
                        .toList(),
                loader.staffCards(staffCards.among(staffCardIds, scope)).stream()
                        .map(Stored::content)
                        .toList(),
                complete);
    }
}
