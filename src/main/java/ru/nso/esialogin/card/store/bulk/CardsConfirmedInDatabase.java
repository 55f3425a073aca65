package ru.nso.esialogin.card.store.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.Collection;
import ru.nso.esialogin.card.registry.bulk.CardsConfirmed;

/** One statement for all of them. */
@ApplicationScoped
class CardsConfirmedInDatabase implements CardsConfirmed {
    private final EntityManager entities;

    CardsConfirmedInDatabase(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void confirm(Collection<String> cardIds, OffsetDateTime asOf) {
        if (cardIds.isEmpty()) {
            return;
        }
        entities.createNativeQuery("update card set data_as_of = :at,"
                        + " empty_fields = array_remove(empty_fields, 'dataAsOf') where id = any (:ids)"
                        + " and archived_at is null and (data_as_of is null or data_as_of < :at)")
                .setParameter("at", asOf)
                .setParameter("ids", cardIds.toArray(String[]::new))
                .executeUpdate();
    }
}
