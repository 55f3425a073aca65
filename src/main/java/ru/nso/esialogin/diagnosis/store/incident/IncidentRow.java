package ru.nso.esialogin.diagnosis.store.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An announced outage. */
@Entity
@Table(name = "service_incident")
class IncidentRow {
    @Id
    String id;

    String system;

    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    @Nullable
    Instant endsAt;

    boolean planned;

    @Nullable
    String text;

    long version;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "updated_by")
    String updatedBy;
}
