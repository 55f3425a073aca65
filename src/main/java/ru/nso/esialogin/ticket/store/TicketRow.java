package ru.nso.esialogin.ticket.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A ticket. */
@Entity
@Table(name = "ticket")
class TicketRow {
    @Id
    String id;

    String state;

    String channel;

    long version;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "changed_at")
    Instant changedAt;

    int reopened;

    String[] causes;

    @Column(name = "first_cause")
    String firstCause;

    @Column(name = "assigned_to")
    @Nullable
    String assignedTo;

    String formality;

    @Column(name = "registered_at")
    @Nullable
    Instant registeredAt;

    @Column(name = "due_at")
    @Nullable
    Instant dueAt;

    @Column(name = "merged_into")
    @Nullable
    String mergedInto;

    @Column(name = "incident_id")
    @Nullable
    String incidentId;

    @Column(name = "incident_free")
    boolean incidentFree;

    @Column(name = "incident_followed")
    long incidentFollowed;

    @Column(name = "incident_answered")
    long incidentAnswered;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "over_at")
    @Nullable
    Instant overAt;

    byte[] letter;

    byte[] triage;
}
