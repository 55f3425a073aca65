package ru.nso.esialogin.card.store.row;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Queries over orders. */
@ApplicationScoped
public class OrderRows implements PanacheRepositoryBase<OrderRow, String> {

    /** Orders of those cards in the order in which each card lists them. */
    public List<OrderRow> ofCards(Collection<String> cardIds) {
        return list("one_of(cardId, :ids) order by position", Map.of("ids", cardIds.toArray(String[]::new)));
    }
}
