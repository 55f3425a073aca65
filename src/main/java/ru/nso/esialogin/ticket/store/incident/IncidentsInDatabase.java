package ru.nso.esialogin.ticket.store.incident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.incident.Arrived;
import ru.nso.esialogin.ticket.incident.Detection;
import ru.nso.esialogin.ticket.incident.Incident;
import ru.nso.esialogin.ticket.incident.IncidentStep;
import ru.nso.esialogin.ticket.incident.IncidentStore;

/** Incidents in their table. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class IncidentsInDatabase implements IncidentStore, PanacheRepositoryBase<TicketIncidentRow, String> {
    private final FieldCipher cipher;
    private final IncidentTickets tickets;
    private final IncidentSteps steps;

    IncidentsInDatabase(FieldCipher cipher, IncidentTickets tickets, IncidentSteps steps) {
        this.cipher = cipher;
        this.tickets = tickets;
        this.steps = steps;
    }

    @Override
    public void alone() {
        tickets.alone();
    }

    @Override
    public List<Arrived> arrivedSince(Instant since) {
        return tickets.arrivedSince(since);
    }

    @Override
    public List<Detection.Open> open() {
        return find(
                        "state <> ?1 and state <> ?2 order by id",
                        TicketState.FIXED_VERIFIED.name(),
                        TicketState.CLOSED.name())
                .stream()
                .map(row -> new Detection.Open(
                        row.id,
                        new Detection.Place(row.cause, Optional.ofNullable(row.schoolId)),
                        row.firstAt,
                        row.lastAt))
                .toList();
    }

    @Override
    public void create(Incident incident) {
        TicketIncidentRow row = new TicketIncidentRow();
        row.id = incident.id();
        row.cause = incident.cause();
        row.schoolId = incident.schoolId().orElse(null);
        row.firstAt = incident.firstAt();
        row.lastAt = incident.lastAt();
        row.createdAt = incident.createdAt();
        fill(row, incident);
        persistAndFlush(row);
    }

    @Override
    public void lastAt(String id, Instant at) {
        // Nothing else of the row is written: somebody may be changing it.
        update("lastAt = ?1 where id = ?2 and lastAt < ?1", at, id);
    }

    @Override
    public Optional<Incident> find(String id) {
        return findByIdOptional(id).map(this::read);
    }

    @Override
    public Optional<Incident> findForChange(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(this::read);
    }

    @Override
    public Incident keep(Incident changed) {
        fill(findById(changed.id()), changed);
        return changed;
    }

    @Override
    public List<Incident> page(Optional<TicketState> state, Optional<String> after, int most) {
        StringBuilder where = new StringBuilder("true");
        Map<String, Object> values = new HashMap<>();
        state.ifPresent(wanted -> {
            where.append(" and state = :state");
            values.put("state", wanted.name());
        });
        after.ifPresent(id -> {
            where.append(" and id < :after");
            values.put("after", id);
        });
        return find(where + " order by id desc", values).range(0, most - 1).stream()
                .map(this::read)
                .toList();
    }

    @Override
    public List<Behind> behind(int most) {
        return tickets.behind(most);
    }

    @Override
    public List<String> answeredBeside(Ticket ticket, long answerVersion) {
        return ticket.handling()
                .incident()
                .map(incident -> tickets.answeredBeside(ticket.id(), incident, answerVersion))
                .orElse(List.of());
    }

    @Override
    public void addStep(String incidentId, IncidentStep step) {
        steps.add(incidentId, step);
    }

    @Override
    public List<IncidentStep> steps(String incidentId) {
        return steps.of(incidentId);
    }

    @Override
    public Letters letters(String incidentId, String after, int most) {
        return tickets.letters(incidentId, after, most);
    }

    @Override
    public void followed(String ticketId, long version, long answerVersion) {
        tickets.followed(ticketId, version, answerVersion);
    }

    private void fill(TicketIncidentRow row, Incident incident) {
        row.state = incident.state().name();
        row.version = incident.version();
        row.stateVersion = incident.stateVersion();
        row.changedAt = incident.changedAt();
        row.assignedTo = incident.assignedTo().orElse(null);
        row.answer = incident.answer()
                .map(text -> cipher.encrypt(text, place(row.id)))
                .orElse(null);
        row.answerVersion = incident.answerVersion();
    }

    private Incident read(TicketIncidentRow row) {
        return new Incident(
                row.id,
                TicketState.valueOf(row.state),
                row.version,
                row.stateVersion,
                row.cause,
                Optional.ofNullable(row.schoolId),
                row.firstAt,
                row.lastAt,
                row.createdAt,
                row.changedAt,
                Optional.ofNullable(row.assignedTo),
                Optional.ofNullable(row.answer).map(text -> cipher.decrypt(text, place(row.id))),
                row.answerVersion,
                tickets.count(row.id));
    }

    private static Place place(String id) {
        return new Place("ticket_incident", "answer", id);
    }
}
