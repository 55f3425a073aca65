package ru.nso.esialogin.ticket.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.ticket.TicketFilter;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.queue.Neighbours;
import ru.nso.esialogin.ticket.queue.OpenTickets;
import ru.nso.esialogin.ticket.queue.QueueStore;

/** Counts and neighbours in the table of tickets. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class QueueInDatabase implements QueueStore {
    private static final String OPEN =
            """
            select t.state,
                   count(*),
                   count(*) filter (where t.assigned_to = :login),
                   count(*) filter (where t.assigned_to is null),
                   count(*) filter (where t.due_at < :now)
            from ticket t
            where t.over_at is null
            group by t.state""";

    private static final String MUNICIPALITIES =
            """
            select distinct c.municipality, 1
            from ticket_card c
                     join ticket t on t.id = c.ticket_id
            where t.over_at is null and c.municipality is not null
            order by 1""";

    private final EntityManager entities;
    private final WantedTickets wanted;

    QueueInDatabase(EntityManager entities, WantedTickets wanted) {
        this.entities = entities;
        this.wanted = wanted;
    }

    @Override
    public OpenTickets open(String login, Instant now) {
        Map<TicketState, Long> byState = new EnumMap<>(TicketState.class);
        long mine = 0;
        long nobodys = 0;
        long overdue = 0;
        for (Object row : entities.createNativeQuery(OPEN, Object[].class)
                .setParameter("login", login)
                .setParameter("now", now)
                .getResultList()) {
            Object[] cells = (Object[]) row;
            byState.put(TicketState.valueOf((String) cells[0]), number(cells[1]));
            mine += number(cells[2]);
            nobodys += number(cells[3]);
            overdue += number(cells[4]);
        }
        return new OpenTickets(byState, mine, nobodys, overdue);
    }

    @Override
    public Neighbours beside(TicketFilter filter, String id) {
        return new Neighbours(
                wanted.newer(filter, id),
                wanted.ids(filter, Optional.of(id), 1).stream().findFirst());
    }

    @Override
    public List<String> municipalities() {
        List<?> rows =
                entities.createNativeQuery(MUNICIPALITIES, Object[].class).getResultList();
        return rows.stream().map(row -> (String) ((Object[]) row)[0]).toList();
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
