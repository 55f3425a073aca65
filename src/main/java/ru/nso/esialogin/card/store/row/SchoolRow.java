package ru.nso.esialogin.card.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A school of the register. */
@Entity
@Table(name = "school")
public class SchoolRow {
    @Id
    public String id;

    public @Nullable String name;
    public @Nullable String inn;
    public @Nullable String municipality;

    @Column(name = "branch_of")
    public @Nullable String branchOf;

    public @Nullable String status;

    @Column(name = "empty_fields")
    public String[] emptyFields;

    public long version;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;
}
