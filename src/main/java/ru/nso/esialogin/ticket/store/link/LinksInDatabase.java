package ru.nso.esialogin.ticket.store.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.nso.esialogin.platform.crypto.BlindIndex;
import ru.nso.esialogin.ticket.link.TicketCard;
import ru.nso.esialogin.ticket.link.TicketKey;
import ru.nso.esialogin.ticket.link.TicketLinks;

/** Links in their tables. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LinksInDatabase implements TicketLinks {
    private final EntityManager entities;
    private final BlindIndex index;

    LinksInDatabase(EntityManager entities, BlindIndex index) {
        this.entities = entities;
        this.index = index;
    }

    @Override
    public void keepCards(String ticketId, List<TicketCard> cards, Map<String, Long> versions) {
        entities.createNativeQuery("delete from ticket_card where ticket_id = :ticket")
                .setParameter("ticket", ticketId)
                .executeUpdate();
        insert(ticketId, cards, versions);
    }

    @Override
    public void addCards(String ticketId, List<TicketCard> cards) {
        insert(ticketId, cards, Map.of());
    }

    private void insert(String ticketId, List<TicketCard> cards, Map<String, Long> versions) {
        for (TicketCard card : cards) {
            entities.createNativeQuery("insert into ticket_card (ticket_id, card_id, kind, school_id, municipality,"
                            + " version) values (:ticket, :card, :kind, :school, cast(:municipality as text), :version)"
                            + " on conflict do nothing")
                    .setParameter("ticket", ticketId)
                    .setParameter("card", card.cardId())
                    .setParameter("kind", card.kind().name())
                    .setParameter("school", card.schoolId())
                    .setParameter("municipality", card.municipality().orElse(null))
                    .setParameter("version", versions.getOrDefault(card.cardId(), 0L))
                    .executeUpdate();
        }
    }

    @Override
    public Map<String, Map<String, Long>> versions(Collection<String> ticketIds) {
        Map<String, Map<String, Long>> versions = new HashMap<>();
        for (Object row : entities.createNativeQuery(
                        "select ticket_id, card_id, version from ticket_card where ticket_id = any (:tickets)",
                        Object[].class)
                .setParameter("tickets", ticketIds.toArray(String[]::new))
                .getResultList()) {
            Object[] cells = (Object[]) row;
            versions.computeIfAbsent((String) cells[0], unused -> new HashMap<>())
                    .put((String) cells[1], ((Number) cells[2]).longValue());
        }
        return versions;
    }

    @Override
    public void keepKeys(String ticketId, Set<TicketKey> keys) {
        entities.createNativeQuery("delete from ticket_key where ticket_id = :ticket")
                .setParameter("ticket", ticketId)
                .executeUpdate();
        addKeys(ticketId, keys);
    }

    @Override
    public void addKeys(String ticketId, Set<TicketKey> keys) {
        for (TicketKey key : keys) {
            entities.createNativeQuery("insert into ticket_key (ticket_id, kind, index_key_id, blind_index)"
                            + " values (:ticket, :kind, :active, :hash) on conflict do nothing")
                    .setParameter("ticket", ticketId)
                    .setParameter("kind", HashedKeys.of(key))
                    .setParameter("active", index.activeKeyId())
                    .setParameter("hash", index.of(HashedKeys.of(key), key.value()))
                    .executeUpdate();
        }
    }
}
