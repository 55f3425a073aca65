package ru.nso.esialogin.card.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A keyed hash of an identifier of somebody on a card. */
@Entity
@Table(name = "identity_key")
public class KeyRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_key_seq")
    @SequenceGenerator(name = "identity_key_seq", sequenceName = "identity_key_seq", allocationSize = 50)
    public @Nullable Long id;

    public String kind;

    @Column(name = "index_key_id")
    public String indexKeyId;

    @Column(name = "blind_index")
    public byte[] blindIndex;

    @Column(name = "card_id")
    public @Nullable String cardId;

    @Column(name = "staff_card_id")
    public @Nullable String staffCardId;

    @Column(name = "person_id")
    public String personId;
}
