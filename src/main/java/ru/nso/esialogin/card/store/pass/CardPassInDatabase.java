package ru.nso.esialogin.card.store.pass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.registry.pass.CardPass;
import ru.nso.esialogin.card.registry.pass.PassPosition;
import ru.nso.esialogin.card.store.CardLoader;
import ru.nso.esialogin.card.store.row.CardRow;
import ru.nso.esialogin.card.store.row.ScopeFilter;
import ru.nso.esialogin.card.store.row.StaffCardRow;

/** By school and id, as the indexes of live cards have them. */
@ApplicationScoped
class CardPassInDatabase implements CardPass {
    private final EntityManager entities;
    private final CardLoader loader;

    CardPassInDatabase(EntityManager entities, CardLoader loader) {
        this.entities = entities;
        this.loader = loader;
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
            List<Card> pupils = cards(loader.pupilCards(rows("CardRow", CardRow.class, scope, behind, most)).stream());
            if (!pupils.isEmpty()) {
                return pupils;
            }
        }
        PassPosition among = behind.staff() ? behind : PassPosition.STAFF;
        return cards(loader.staffCards(rows("StaffCardRow", StaffCardRow.class, scope, among, most)).stream());
    }

    private <R> List<R> rows(String entity, Class<R> row, Scope scope, PassPosition behind, int most) {
        ScopeFilter filter = ScopeFilter.of(scope);
        Map<String, Object> parameters = filter.parameters();
        parameters.put("school", behind.schoolId());
        parameters.put("card", behind.cardId());
        TypedQuery<R> query = entities.createQuery(
                "from " + entity + " c where c.archivedAt is null and (c.schoolId, c.id) > (:school, :card)"
                        + filter.condition() + " order by c.schoolId, c.id",
                row);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    private static List<Card> cards(Stream<? extends Stored<? extends Card>> stored) {
        return stored.<Card>map(Stored::content).toList();
    }
}
