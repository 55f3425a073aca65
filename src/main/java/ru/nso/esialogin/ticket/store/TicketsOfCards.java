package ru.nso.esialogin.ticket.store;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import ru.nso.esialogin.diagnosis.matter.CardMatter;
import ru.nso.esialogin.diagnosis.matter.CardMatters;

/** The tickets that are tied to cards, found by an index. */
@Singleton
class TicketsOfCards implements CardMatters {
    private final EntityManager entities;

    TicketsOfCards(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<CardMatter> of(Collection<String> cardIds, int most) {
        if (cardIds.isEmpty()) {
            return List.of();
        }
        List<?> rows = entities.createNativeQuery(
                        "select t.* from ticket t where t.id in (select c.ticket_id from ticket_card c"
                                + " where c.card_id = any (:cards)) order by t.created_at desc, t.id desc limit :most",
                        TicketRow.class)
                .setParameter("cards", cardIds.stream().distinct().toArray(String[]::new))
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(TicketRow.class::cast)
                .map(row -> new CardMatter(row.id, row.state, row.createdAt, List.of(row.causes)))
                .toList();
    }
}
