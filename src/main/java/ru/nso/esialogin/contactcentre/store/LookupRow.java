package ru.nso.esialogin.contactcentre.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A kept look-up. */
@Entity
@Immutable
@Table(name = "lookup")
class LookupRow {
    @Id
    String id;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "expires_at")
    Instant expiresAt;

    String purpose;

    @Column(name = "call_id")
    String callId;

    @Column(name = "key_kind")
    String keyKind;

    @Column(name = "card_ids")
    String[] cardIds;

    @Column(name = "staff_card_ids")
    String[] staffCardIds;

    @Column(name = "key_person_ids")
    String[] keyPersonIds;
}
