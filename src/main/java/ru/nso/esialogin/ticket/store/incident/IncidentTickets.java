package ru.nso.esialogin.ticket.store.incident;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ru.nso.esialogin.ticket.incident.Arrived;
import ru.nso.esialogin.ticket.incident.IncidentStore.Behind;

/** Tickets as incidents see them: keyed hashes and ids, read by indexes. */
@Singleton
class IncidentTickets {
    /** Any number that is nobody else's. */
    private static final long LOCK = 5_498_202_563L;

    private static final String ARRIVED =
            """
            select t.id, t.created_at, t.first_cause,
                   array(select k.kind || ':' || encode(k.blind_index, 'hex') from ticket_key k where k.ticket_id = t.id)
                       || array(select 'CARD:' || c.card_id from ticket_card c where c.ticket_id = t.id),
                   array(select distinct c.school_id from ticket_card c where c.ticket_id = t.id)
            from ticket t
            where t.created_at > :since
              and t.incident_id is null
              and t.merged_into is null
              and t.over_at is null
              and not t.incident_free
            order by t.created_at, t.id""";

    private static final String BESIDE =
            """
            select distinct t.id, t.incident_answered
            from ticket_key own
            join ticket_key k on k.kind = own.kind and k.blind_index = own.blind_index
            join ticket t on t.id = k.ticket_id
            where own.ticket_id = :ticket
              and own.kind = 'TICKET_EMAIL'
              and t.id <> :ticket
              and t.incident_id = :incident
              and t.incident_answered = :version
            order by t.id""";

    private final EntityManager entities;

    IncidentTickets(EntityManager entities) {
        this.entities = entities;
    }

    void alone() {
        entities.createNativeQuery("select 1, cast(pg_advisory_xact_lock(:lock) as text)", Object[].class)
                .setParameter("lock", LOCK)
                .getResultList();
    }

    List<Arrived> arrivedSince(Instant since) {
        return rows(entities.createNativeQuery(ARRIVED, Object[].class).setParameter("since", since))
                .map(cells -> new Arrived(
                        (String) cells[0],
                        (Instant) cells[1],
                        (String) cells[2],
                        Set.of((String[]) cells[3]),
                        Set.of((String[]) cells[4])))
                .toList();
    }

    List<Behind> behind(int most) {
        return rows(entities.createNativeQuery(
                                "select t.id, i.id as incident, t.incident_followed, t.incident_answered"
                                        + " from ticket_incident i join ticket t on t.incident_id = i.id"
                                        + " and t.incident_followed < greatest(i.state_version, i.answer_version)"
                                        + " order by t.id limit :most for update of t skip locked",
                                Object[].class)
                        .setParameter("most", most))
                .map(cells -> new Behind(
                        (String) cells[0],
                        (String) cells[1],
                        ((Number) cells[2]).longValue(),
                        ((Number) cells[3]).longValue()))
                .toList();
    }

    List<String> answeredBeside(String ticketId, String incidentId, long answerVersion) {
        return rows(entities.createNativeQuery(BESIDE, Object[].class)
                        .setParameter("ticket", ticketId)
                        .setParameter("incident", incidentId)
                        .setParameter("version", answerVersion))
                .map(cells -> (String) cells[0])
                .toList();
    }

    List<String> of(String incidentId) {
        return entities.createQuery("select id from TicketRow where incidentId = :incident order by id", String.class)
                .setParameter("incident", incidentId)
                .getResultList();
    }

    void followed(String ticketId, long version, long answerVersion) {
        entities.createQuery("update TicketRow set incidentFollowed = :version, incidentAnswered = :answered"
                        + " where id = :ticket")
                .setParameter("version", version)
                .setParameter("answered", answerVersion)
                .setParameter("ticket", ticketId)
                .executeUpdate();
    }

    long count(String incidentId) {
        return entities.createQuery("select count(*) from TicketRow where incidentId = :incident", Long.class)
                .setParameter("incident", incidentId)
                .getSingleResult();
    }

    private static Stream<Object[]> rows(Query query) {
        return ((List<?>) query.getResultList()).stream().map(Object[].class::cast);
    }
}
