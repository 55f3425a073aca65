package ru.nso.esialogin.ticket.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A file that came with a ticket. */
@Entity
@Immutable
@Table(name = "ticket_file")
class TicketFileRow {
    @Id
    String id;

    @Column(name = "ticket_id")
    String ticketId;

    int number;

    @Column(name = "mail_id")
    @Nullable
    String mailId;

    @Column(name = "content_type")
    String contentType;

    int bytes;

    byte[] name;

    byte[] content;
}
