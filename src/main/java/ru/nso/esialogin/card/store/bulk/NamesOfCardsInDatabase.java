package ru.nso.esialogin.card.store.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.registry.bulk.NamesOfCards;
import ru.nso.esialogin.card.store.row.ScopeFilter;
import ru.nso.esialogin.person.FullName;

/** One statement for each kind of cards; nothing encrypted is read. */
@ApplicationScoped
class NamesOfCardsInDatabase implements NamesOfCards {
    private static final String NAMES = "select c.id, p.id, p.role, p.lastName, p.firstName, p.middleName from ";
    private static final String LIVE = " where c.archivedAt is null and one_of(c.id, :ids)";
    private static final String PUPILS = NAMES + "CardRow c join PersonRow p on p.cardId = c.id" + LIVE;
    private static final String STAFF = NAMES + "StaffCardRow c join PersonRow p on p.staffCardId = c.id" + LIVE;

    private final EntityManager entities;

    NamesOfCardsInDatabase(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<String, OnCard> names(Collection<String> cardIds, Scope scope) {
        Map<String, String> owners = new HashMap<>();
        Map<String, Map<String, FullName>> people = new HashMap<>();
        ScopeFilter filter = ScopeFilter.of(scope);
        for (String statement : new String[] {PUPILS, STAFF}) {
            TypedQuery<Object[]> query = entities.createQuery(statement + filter.condition(), Object[].class)
                    .setParameter("ids", cardIds.toArray(String[]::new));
            filter.parameters().forEach(query::setParameter);
            for (Object[] row : query.getResultList()) {
                String card = (String) row[0];
                String person = (String) row[1];
                if (!row[2].equals("PARENT")) {
                    owners.put(card, person);
                }
                people.computeIfAbsent(card, any -> new HashMap<>())
                        .put(person, FullName.of((String) row[3], (String) row[4], (String) row[5]));
            }
        }
        Map<String, OnCard> found = new HashMap<>();
        people.forEach((card, names) -> found.put(card, new OnCard(owners.getOrDefault(card, ""), names)));
        return found;
    }
}
