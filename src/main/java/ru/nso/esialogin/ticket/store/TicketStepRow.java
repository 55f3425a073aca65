package ru.nso.esialogin.ticket.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A step of a ticket. */
@Entity
@Immutable
@Table(name = "ticket_step")
class TicketStepRow {
    @Id
    String id;

    @Column(name = "ticket_id")
    String ticketId;

    long number;

    Instant at;

    String by;

    @Column(name = "from_state")
    @Nullable
    String fromState;

    @Column(name = "to_state")
    String toState;

    byte @Nullable [] note;

    String[] marks;
}
