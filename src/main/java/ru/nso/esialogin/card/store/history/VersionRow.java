package ru.nso.esialogin.card.store.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A state a card has had; the id is kind, card and number, so that the cipher text is bound to all three. */
@Entity
@Table(name = "card_version")
public class VersionRow {
    @Id
    String id;

    @Column(name = "card_kind")
    String cardKind;

    @Column(name = "card_id")
    String cardId;

    long version;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "made_by")
    String madeBy;

    String action;

    @Column(name = "content_enc")
    byte[] contentEnc;
}
