package ru.nso.esialogin.ticket.store.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.duplicate.DuplicateStore;
import ru.nso.esialogin.ticket.duplicate.Likeness;
import ru.nso.esialogin.ticket.link.TicketKey;
import ru.nso.esialogin.ticket.store.link.HashedKeys;

/** Looks for duplicates: by keys and by cards, each served by an index, in one statement. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DuplicatesInDatabase implements DuplicateStore {
    private static final String LIKE =
            """
            select t.id, t.state, t.created_at, t.causes, bool_or(x.by_key), bool_or(not x.by_key)
            from (select k.ticket_id, true as by_key
                  from unnest(:kinds, :hashes) as s (kind, hash)
                           join ticket_key k on k.kind = s.kind and k.blind_index = decode(s.hash, 'hex')
                  union all
                  select o.ticket_id, false
                  from ticket_card c
                           join ticket_card o on o.card_id = c.card_id
                  where c.ticket_id = :ticket and :cards) x
                     join ticket t on t.id = x.ticket_id
            where t.id <> :ticket
              and t.merged_into is null
              and t.causes && cast(:causes as text[])
              and t.created_at between :since and :until
            group by t.id
            order by abs(extract(epoch from t.created_at - cast(:at as timestamptz))), t.id
            limit :most""";

    private final EntityManager entities;
    private final HashedKeys hashes;

    DuplicatesInDatabase(EntityManager entities, HashedKeys hashes) {
        this.entities = entities;
        this.hashes = hashes;
    }

    @Override
    public List<Likeness> like(Ticket ticket, Set<TicketKey> keys, boolean withCards, Duration apart, int most) {
        HashedKeys.Sought sought = hashes.sought(keys);
        List<Likeness> found = new ArrayList<>();
        for (Object row : entities.createNativeQuery(LIKE, Object[].class)
                .setParameter("kinds", sought.kinds())
                .setParameter("hashes", sought.hashes())
                .setParameter("ticket", ticket.id())
                .setParameter("cards", withCards)
                .setParameter("causes", ticket.causes().toArray(String[]::new))
                .setParameter("since", ticket.createdAt().minus(apart))
                .setParameter("until", ticket.createdAt().plus(apart))
                .setParameter("at", ticket.createdAt())
                .setParameter("most", most)
                .getResultList()) {
            Object[] cells = (Object[]) row;
            found.add(new Likeness(
                    (String) cells[0],
                    TicketState.valueOf((String) cells[1]),
                    (Instant) cells[2],
                    List.of((String[]) cells[3]),
                    (Boolean) cells[4],
                    (Boolean) cells[5]));
        }
        return found;
    }
}
