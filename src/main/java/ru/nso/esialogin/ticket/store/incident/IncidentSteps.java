package ru.nso.esialogin.ticket.store.incident;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.ticket.TicketState;
import ru.nso.esialogin.ticket.incident.IncidentStep;

/** Histories of incidents in their table. */
@Singleton
class IncidentSteps {
    private final EntityManager entities;
    private final FieldCipher cipher;

    IncidentSteps(EntityManager entities, FieldCipher cipher) {
        this.entities = entities;
        this.cipher = cipher;
    }

    void add(String incidentId, IncidentStep step) {
        IncidentStepRow row = new IncidentStepRow();
        row.id = incidentId + '/' + step.number();
        row.incidentId = incidentId;
        row.number = step.number();
        row.at = step.at();
        row.by = step.by();
        row.fromState = step.from().map(TicketState::name).orElse(null);
        row.toState = step.to().name();
        row.what = step.what().stream().map(Enum::name).toArray(String[]::new);
        row.assignedTo = step.assignedTo().orElse(null);
        row.answer =
                step.answer().map(text -> cipher.encrypt(text, place(row.id))).orElse(null);
        entities.persist(row);
    }

    List<IncidentStep> of(String incidentId) {
        return entities.createQuery(
                        "from IncidentStepRow where incidentId = :incident order by number", IncidentStepRow.class)
                .setParameter("incident", incidentId)
                .getResultStream()
                .map(this::read)
                .toList();
    }

    private IncidentStep read(IncidentStepRow row) {
        return new IncidentStep(
                row.number,
                row.at,
                row.by,
                Optional.ofNullable(row.fromState).map(TicketState::valueOf),
                TicketState.valueOf(row.toState),
                Arrays.stream(row.what).map(IncidentStep.Deed::valueOf).toList(),
                Optional.ofNullable(row.assignedTo),
                Optional.ofNullable(row.answer).map(text -> cipher.decrypt(text, place(row.id))));
    }

    private static Place place(String id) {
        return new Place("ticket_incident_step", "answer", id);
    }
}
