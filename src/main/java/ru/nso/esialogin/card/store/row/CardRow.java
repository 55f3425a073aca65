package ru.nso.esialogin.card.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A pupil card without the people and orders on it. */
@Entity
@Table(name = "card")
public class CardRow {
    @Id
    public String id;

    public String system;

    @Column(name = "school_id")
    public String schoolId;

    @Column(name = "class_name")
    public @Nullable String className;

    @Column(name = "data_as_of")
    public @Nullable OffsetDateTime dataAsOf;

    @Column(name = "empty_fields")
    public String[] emptyFields;

    public long version;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    @Column(name = "archived_at")
    public @Nullable Instant archivedAt;
}
