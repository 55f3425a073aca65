package ru.nso.esialogin.card.store.touched;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import ru.nso.esialogin.card.registry.touched.CardVersionsNow;

/** Versions of cards by their primary keys. */
@Singleton
class CardVersionsNowInDatabase implements CardVersionsNow {
    private final EntityManager entities;

    CardVersionsNowInDatabase(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<String, Long> of(Collection<String> ids) {
        Map<String, Long> versions = new HashMap<>();
        for (Object row : entities.createNativeQuery(
                        "select id, version from card where id = any (:ids)"
                                + " union all select id, version from staff_card where id = any (:ids)",
                        Object[].class)
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList()) {
            Object[] cells = (Object[]) row;
            versions.put((String) cells[0], ((Number) cells[1]).longValue());
        }
        return versions;
    }
}
