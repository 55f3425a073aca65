package ru.nso.esialogin.access.store.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A release. */
@Entity
@Table(name = "mass_release")
class ReleaseRow {
    @Id
    String id;

    @Column(updatable = false)
    String kind;

    @Column(name = "card_ids", updatable = false)
    String[] cardIds;

    @Column(updatable = false)
    String[] fields;

    @Column(name = "file_hash", updatable = false)
    @Nullable
    String fileHash;

    /** Encrypted: people write in it what they should not. */
    @Column(updatable = false)
    byte[] reason;

    @Column(name = "asked_by", updatable = false)
    String askedBy;

    @Column(name = "asked_at", updatable = false)
    Instant askedAt;

    String state;

    @Column(name = "waits_until")
    Instant waitsUntil;

    @Column(name = "decided_by")
    @Nullable
    String decidedBy;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Nullable
    Boolean approved;

    @Column(name = "decision_reason")
    byte @Nullable [] decisionReason;
}
