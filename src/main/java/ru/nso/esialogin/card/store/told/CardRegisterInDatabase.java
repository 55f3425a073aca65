package ru.nso.esialogin.card.store.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import ru.nso.esialogin.access.statement.CardRegister;

/** Looks into the tables of cards and schools. */
@ApplicationScoped
class CardRegisterInDatabase implements CardRegister {
    private final EntityManager entities;

    CardRegisterInDatabase(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean has(String cardId) {
        return count("select count(c) from CardRow c where c.id = :id", cardId)
                        + count("select count(c) from StaffCardRow c where c.id = :id", cardId)
                > 0;
    }

    private long count(String query, String id) {
        return entities.createQuery(query, Long.class).setParameter("id", id).getSingleResult();
    }

    @Override
    public Map<String, String> schoolNames(Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        if (ids.isEmpty()) {
            return names;
        }
        entities.createQuery(
                        "select s.id as id, s.name as name from SchoolRow s where s.id in :ids and s.name is not null",
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> names.put(row.get("id", String.class), row.get("name", String.class)));
        return names;
    }
}
