package ru.nso.esialogin.ticket.store.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An incident. */
@Entity
@Table(name = "ticket_incident")
class TicketIncidentRow {
    @Id
    String id;

    String state;

    long version;

    @Column(name = "state_version")
    long stateVersion;

    String cause;

    @Column(name = "school_id")
    @Nullable
    String schoolId;

    @Column(name = "first_at")
    Instant firstAt;

    @Column(name = "last_at")
    Instant lastAt;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "assigned_to")
    @Nullable
    String assignedTo;

    byte @Nullable [] answer;

    @Column(name = "answer_version")
    long answerVersion;
}
