package ru.nso.esialogin.ticket.store.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A step of an incident. */
@Entity
@Immutable
@Table(name = "ticket_incident_step")
class IncidentStepRow {
    @Id
    String id;

    @Column(name = "incident_id")
    String incidentId;

    long number;

    Instant at;

    String by;

    @Column(name = "from_state")
    @Nullable
    String fromState;

    @Column(name = "to_state")
    String toState;

    String[] what;

    @Column(name = "assigned_to")
    @Nullable
    String assignedTo;

    byte @Nullable [] answer;
}
