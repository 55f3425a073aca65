package ru.nso.esialogin.ticket.store.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Words that somebody proposed. */
@Entity
@Table(name = "wording")
class WordingRow {
    @Id
    String id;

    @Column(updatable = false)
    String key;

    @Column(updatable = false)
    int version;

    @Column(updatable = false)
    String text;

    String state;

    @Column(name = "proposed_at", updatable = false)
    Instant proposedAt;

    @Column(name = "proposed_by", updatable = false)
    String proposedBy;

    @Column(name = "release_id", updatable = false)
    String releaseId;

    @Column(name = "used_since")
    @Nullable
    Instant usedSince;
}
