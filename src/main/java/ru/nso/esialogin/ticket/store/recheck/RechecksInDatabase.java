package ru.nso.esialogin.ticket.store.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.nso.esialogin.ticket.recheck.RecheckStore;
import ru.nso.esialogin.ticket.recheck.Seen;

/** What was seen of logins, in its table. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RechecksInDatabase implements RecheckStore {
    private final EntityManager entities;

    RechecksInDatabase(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<String> neverSeen(String after, int most) {
        return rows(entities.createNativeQuery(
                                "select t.id, t.version from ticket t"
                                        + " where t.over_at is null and t.merged_into is null and t.id > :after"
                                        + " and not exists (select 1 from ticket_watch w where w.ticket_id = t.id)"
                                        + " order by t.id limit :most",
                                Object[].class)
                        .setParameter("after", after)
                        .setParameter("most", most))
                .map(cells -> (String) cells[0])
                .toList();
    }

    @Override
    public List<Watched> watched(Instant overSince, String after, int most) {
        return rows(entities.createNativeQuery(
                                "select t.id, w.checked_at from ticket t join ticket_watch w on w.ticket_id = t.id"
                                        + " where t.merged_into is null and t.id > :after"
                                        + " and (t.state in ('DIAGNOSED', 'WITH_SCHOOL', 'WITH_FAMILY', 'ESCALATED')"
                                        + " or (t.over_at > :since and w.verdict = 'WORKS'))"
                                        + " order by t.id limit :most",
                                Object[].class)
                        .setParameter("after", after)
                        .setParameter("since", overSince)
                        .setParameter("most", most))
                .map(cells -> new Watched((String) cells[0], (Instant) cells[1]))
                .toList();
    }

    @Override
    public Optional<Seen> seen(String ticketId) {
        return rows(entities.createNativeQuery(
                                "select ticket_id, verdict from ticket_watch where ticket_id = :ticket", Object[].class)
                        .setParameter("ticket", ticketId))
                .map(cells -> Seen.valueOf((String) cells[1]))
                .findFirst();
    }

    @Override
    public void keep(String ticketId, Seen seen, Instant at) {
        entities.createNativeQuery(
                        "insert into ticket_watch (ticket_id, verdict, checked_at)"
                                + " values (:ticket, :verdict, :at)"
                                + " on conflict (ticket_id) do update set verdict = excluded.verdict, checked_at = excluded.checked_at")
                .setParameter("ticket", ticketId)
                .setParameter("verdict", seen.name())
                .setParameter("at", at)
                .executeUpdate();
    }

    private static Stream<Object[]> rows(Query query) {
        return ((List<?>) query.getResultList()).stream().map(Object[].class::cast);
    }
}
