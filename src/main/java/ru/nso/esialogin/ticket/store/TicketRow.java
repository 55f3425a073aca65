package ru.nso.esialogin.ticket.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

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

    byte[] letter;

    byte[] triage;
}
