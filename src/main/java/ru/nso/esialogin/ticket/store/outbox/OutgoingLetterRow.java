package ru.nso.esialogin.ticket.store.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A letter that goes out. */
@Entity
@Table(name = "outgoing_letter")
class OutgoingLetterRow {
    @Id
    String id;

    @Column(name = "ticket_id", updatable = false)
    String ticketId;

    @Column(updatable = false)
    int number;

    @Column(updatable = false)
    String recipient;

    @Column(updatable = false)
    boolean automatic;

    @Column(name = "asks_for", updatable = false)
    String[] asksFor;

    String state;

    int attempts;

    @Column(name = "handed_over")
    boolean handedOver;

    @Nullable
    String trouble;

    @Column(name = "message_id", updatable = false)
    String messageId;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "created_by", updatable = false)
    String createdBy;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "next_attempt_at")
    Instant nextAttemptAt;

    @Column(name = "sent_at")
    @Nullable
    Instant sentAt;

    @Column(updatable = false)
    byte[] letter;
}
