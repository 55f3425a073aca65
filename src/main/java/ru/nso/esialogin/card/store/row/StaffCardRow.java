package ru.nso.esialogin.card.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A staff card without the person on it. */
@Entity
@Table(name = "staff_card")
public class StaffCardRow {
    @Id
    public String id;

    @Column(name = "school_id")
    public String schoolId;

    public String @Nullable [] roles;

    @Column(name = "employed_from")
    public @Nullable LocalDate employedFrom;

    @Column(name = "employed_to")
    public @Nullable LocalDate employedTo;

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
