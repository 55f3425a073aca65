package ru.nso.esialogin.diagnosis.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A kept diagnosis. */
@Entity
@Immutable
@Table(name = "diagnosis")
class DiagnosisRow {
    @Id
    String id;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "expires_at")
    @Nullable
    Instant expiresAt;

    @Column(name = "ticket_id")
    @Nullable
    String ticketId;

    @Column(name = "scope_kind")
    String scopeKind;

    @Column(name = "scope_of")
    String scopeOf;

    @Column(name = "catalogue_version")
    String catalogueVersion;

    @Column(name = "rules_version")
    @Nullable
    String rulesVersion;

    @Column(name = "policy_version")
    @Nullable
    String policyVersion;

    @Column(name = "answer_hash")
    String answerHash;

    @Column(name = "facts_hash")
    byte @Nullable [] factsHash;

    @Column(name = "card_ids")
    String[] cardIds;

    @Column(name = "person_ids")
    String[] personIds;

    byte[] facts;
    byte[] answer;
}
