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
import ru.nso.esialogin.card.store.row.ScopeFilter;

/** Leads from pupil cards to those of brothers and sisters and to the other subsystem's: two statements a step. */
@ApplicationScoped
public class FamilyLinks {
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

    FamilyLinks(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds live cards within the scope that are one step away from those found. */
    public void widen(Found pupils, Scope scope) {
        if (!pupils.ids().isEmpty()) {
            Set<String> from = Set.copyOf(pupils.ids());
            pupils.add(linked(LINKED_BY_KEY, from, scope, pupils.most));
            pupils.add(linked(LINKED_BY_NAME, from, scope, pupils.most));
        }
    }

    private List<String> linked(String query, Collection<String> from, Scope scope, int most) {
        ScopeFilter filter = ScopeFilter.of(scope);
        Map<String, Object> parameters = filter.parameters();
        parameters.put("ids", from);
        TypedQuery<String> prepared = entities.createQuery(
                query + " and c.archivedAt is null" + filter.condition() + " order by c.id", String.class);
        parameters.forEach(prepared::setParameter);
        return prepared.setMaxResults(most + 1).getResultList();
    }

    /** Ids found so far, the earliest found first to stay when there are too many. */
    public static final class Found {
        private final Set<String> ids = new TreeSet<>();
        private final int most;
        private boolean complete = true;

        /** @param most most ids that are kept */
        public Found(int most) {
            this.most = most;
        }

        /** Adds ids, as many as there is room for. */
        public void add(List<String> more) {
            for (String id : more) {
                if (ids.size() < most) {
                    ids.add(id);
                } else if (!ids.contains(id)) {
                    complete = false;
                }
            }
        }

        /** The ids, in their order. */
        public Set<String> ids() {
            return ids;
        }

        /** Whether none was left out. */
        public boolean complete() {
            return complete;
        }
    }
}
