package ru.nso.esialogin.ticket.store.incident;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.crypto.UnreadableValue;
import ru.nso.esialogin.ticket.Channel;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.incident.Arrived;
import ru.nso.esialogin.ticket.incident.IncidentStore.Behind;
import ru.nso.esialogin.ticket.incident.IncidentStore.Letters;
import ru.nso.esialogin.ticket.store.KeptLetter;

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
    private final FieldCipher cipher;
    private final ObjectMapper mapper;

    IncidentTickets(EntityManager entities, FieldCipher cipher, ObjectMapper mapper) {
        this.entities = entities;
        this.cipher = cipher;
        this.mapper = mapper;
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

    /** Nothing but the letters is read, and nothing of them stays with the transaction. */
    Letters letters(String incidentId, String after, int most) {
        List<Object[]> rows = entities.createQuery(
                        "select id, channel, letter from TicketRow where incidentId = :incident and id > :after order by id",
                        Object[].class)
                .setParameter("incident", incidentId)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
        List<Letter> letters = new ArrayList<>();
        for (Object[] row : rows) {
            try {
                String kept = cipher.decrypt((byte[]) row[2], new Place("ticket", "letter", (String) row[0]));
                letters.add(KeptLetter.read(Channel.valueOf((String) row[1]), kept, mapper));
            } catch (UnreadableValue gone) {
                // A letter that nobody can read any more names nobody.
            }
        }
        return new Letters(
                letters, rows.size() < most ? Optional.empty() : Optional.of((String) rows.get(rows.size() - 1)[0]));
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
