package ru.nso.esialogin.card.store.reveal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That there was a reveal. */
@Entity
@Immutable
@Table(name = "reveal")
class RevealRow {
    @Id
    String id;

    @Column(name = "card_kind")
    String cardKind;

    @Column(name = "card_id")
    String cardId;

    @Column(name = "person_id")
    String personId;

    String field;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    /** Encrypted: people write in it what they should not. */
    byte[] reason;
}
