package ru.nso.esialogin.card.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.FamilySearch;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.store.row.CardRows;
import ru.nso.esialogin.card.store.row.ScopeFilter;
import ru.nso.esialogin.card.store.row.StaffCardRows;

/** Widens the cards that keys lead to by one step to brothers and sisters and one to the other subsystem's cards. */
@ApplicationScoped
class FamilyInDatabase implements FamilySearch {
    /**
     * The same parent on another card by a key (with the same first name, as far as both are known), and the same
     * pupil by the identifier of the region.
     */
    private static final String LINKED_BY_KEY = "select distinct c.id from KeyRow k1"
            + " join PersonRow p1 on p1.id = k1.personId"
            + " join KeyRow k2 on k2.kind = k1.kind and k2.blindIndex = k1.blindIndex"
            + " join PersonRow p2 on p2.id = k2.personId"
            + " join CardRow c on c.id = k2.cardId"
            + " where k1.cardId in :ids and p2.role = p1.role"
            + " and ((p1.role = 'PARENT' and k1.kind in ('SNILS', 'PHONE', 'EMAIL', 'OID')"
            + " and (p1.firstForm = p2.firstForm or p1.firstForm is null or p2.firstForm is null))"
            + " or (p1.role = 'PUPIL' and k1.kind = 'REGIONAL_ID'))";

    /** The same parent, or the same pupil, by name and birth date. */
    private static final String LINKED_BY_NAME = "select distinct c.id from PersonRow p1"
            + " join PersonRow p2 on p2.birthDate = p1.birthDate and p2.firstForm = p1.firstForm"
            + " join CardRow c on c.id = p2.cardId"
            + " where p1.cardId in :ids and p2.role = p1.role"
            + " and (p2.lastForm = p1.lastForm or (p1.role = 'PARENT' and p2.middleForm = p1.middleForm"
            + " and (p1.lastForm is null or p2.lastForm is null)))";

    private final EntityManager entities;
    private final KeySearch search;
    private final CardLoader loader;
    private final CardRows cards;
    private final StaffCardRows staffCards;
    private final FamilySettings settings;

    FamilyInDatabase(
            EntityManager entities,
            KeySearch search,
            CardLoader loader,
            CardRows cards,
            StaffCardRows staffCards,
            FamilySettings settings) {
        this.entities = entities;
        this.search = search;
        this.loader = loader;
        this.cards = cards;
        this.staffCards = staffCards;
        this.settings = settings;
    }

    @Override
    public FamilyCards find(Set<SearchKey> keys, Scope scope) {
        int most = settings.mostCards();
        Found pupils = new Found(most);
        pupils.add(search.find(CardTable.PUPIL, keys, scope, "", most + 1));
        widen(pupils, scope);
        widen(pupils, scope);
        Found staff = new Found(most);
        staff.add(search.find(CardTable.STAFF, keys, scope, "", most + 1));
        List<PersonCard> found = contents(loader.pupilCards(cards.among(pupils.ids(), scope)));
        List<StaffCard> employees = contents(loader.staffCards(staffCards.among(staff.ids(), scope)));
        return new FamilyCards(found, employees, pupils.complete() && staff.complete());
    }

    private void widen(Found pupils, Scope scope) {
        if (!pupils.ids().isEmpty()) {
            Set<String> from = Set.copyOf(pupils.ids());
            pupils.add(linked(LINKED_BY_KEY, from, scope));
            pupils.add(linked(LINKED_BY_NAME, from, scope));
        }
    }

    private List<String> linked(String query, Collection<String> from, Scope scope) {
        ScopeFilter filter = ScopeFilter.of(scope);
        Map<String, Object> parameters = filter.parameters();
        parameters.put("ids", from);
        TypedQuery<String> prepared = entities.createQuery(
                query + " and c.archivedAt is null" + filter.condition() + " order by c.id", String.class);
        parameters.forEach(prepared::setParameter);
        return prepared.setMaxResults(settings.mostCards() + 1).getResultList();
    }

    private static <C> List<C> contents(List<Stored<C>> stored) {
        return stored.stream().map(Stored::content).toList();
    }

    /** Ids found so far, the earliest found first to stay when there are too many. */
    private static final class Found {
        private final Set<String> ids = new TreeSet<>();
        private final int most;
        private boolean complete = true;

        Found(int most) {
            this.most = most;
        }

        void add(List<String> more) {
            for (String id : more) {
                if (ids.size() < most) {
                    ids.add(id);
                } else if (!ids.contains(id)) {
                    complete = false;
                }
            }
        }

        Set<String> ids() {
            return ids;
        }

        boolean complete() {
            return complete;
        }
    }
}
