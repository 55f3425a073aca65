package ru.nso.esialogin.card.store.pass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.registry.pass.CardPass;
import ru.nso.esialogin.card.registry.pass.PassPosition;
import ru.nso.esialogin.card.store.CardsByIds;
import ru.nso.esialogin.card.store.row.ScopeFilter;

/** By school and id, as the indexes of live cards have them. */
@ApplicationScoped
class CardPassInDatabase implements CardPass {
    /** What was chosen within a scope is read without one. */
    private static final Scope EVERYWHERE = new Scope.Region();

    private final EntityManager entities;
    private final CardsByIds cards;

    CardPassInDatabase(EntityManager entities, CardsByIds cards) {
        this.entities = entities;
        this.cards = cards;
    }

    @Override
    public long count(Scope scope) {
        return count("CardRow", scope) + count("StaffCardRow", scope);
    }

    private long count(String entity, Scope scope) {
        ScopeFilter filter = ScopeFilter.of(scope);
        TypedQuery<Long> query = entities.createQuery(
                "select count(*) from " + entity + " c where c.archivedAt is null" + filter.condition(), Long.class);
        filter.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    @Override
    public List<Card> next(Scope scope, PassPosition behind, int most) {
        if (!behind.staff()) {
            List<Card> pupils = inOrder(ids("CardRow", scope, behind, most), cards::pupils);
            if (!pupils.isEmpty()) {
                return pupils;
            }
        }
        PassPosition among = behind.staff() ? behind : PassPosition.STAFF;
        return inOrder(ids("StaffCardRow", scope, among, most), cards::staff);
    }

    /** The index of live cards alone tells which are next; what is on them is read without entities. */
    private List<String> ids(String entity, Scope scope, PassPosition behind, int most) {
        ScopeFilter filter = ScopeFilter.of(scope);
        Map<String, Object> parameters = filter.parameters();
        parameters.put("school", behind.schoolId());
        parameters.put("card", behind.cardId());
        TypedQuery<String> query = entities.createQuery(
                "select c.id from " + entity + " c where c.archivedAt is null and (c.schoolId, c.id) > (:school, :card)"
                        + filter.condition() + " order by c.schoolId, c.id",
                String.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    private static <C extends Card> List<Card> inOrder(
            List<String> ids, BiFunction<Collection<String>, Scope, List<Stored<C>>> read) {
        Map<String, Card> found = new HashMap<>();
        read.apply(ids, EVERYWHERE).forEach(stored -> found.put(stored.content().id(), stored.content()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }
}
