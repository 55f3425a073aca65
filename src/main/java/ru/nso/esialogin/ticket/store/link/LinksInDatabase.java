package ru.nso.esialogin.ticket.store.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import ru.nso.esialogin.ticket.link.TicketCard;
import ru.nso.esialogin.ticket.link.TicketLinks;

/** Links in their tables. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LinksInDatabase implements TicketLinks {
    private final EntityManager entities;

    LinksInDatabase(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keepCards(String ticketId, List<TicketCard> cards) {
        entities.createNativeQuery("delete from ticket_card where ticket_id = :ticket")
                .setParameter("ticket", ticketId)
                .executeUpdate();
        for (TicketCard card : cards) {
            entities.createNativeQuery("insert into ticket_card (ticket_id, card_id, kind, school_id, municipality)"
                            + " values (:ticket, :card, :kind, :school, cast(:municipality as text))"
                            + " on conflict do nothing")
                    .setParameter("ticket", ticketId)
                    .setParameter("card", card.cardId())
                    .setParameter("kind", card.kind().name())
                    .setParameter("school", card.schoolId())
                    .setParameter("municipality", card.municipality().orElse(null))
                    .executeUpdate();
        }
    }
}
