package ru.nso.esialogin.card.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody on a card. Columns that end in {@code _enc} hold cipher text bound to table, column and row. */
@Entity
@Table(name = "person")
public class PersonRow {
    @Id
    public String id;

    @Column(name = "card_id")
    public @Nullable String cardId;

    @Column(name = "staff_card_id")
    public @Nullable String staffCardId;

    public String role;
    public short position;
    public @Nullable String kinship;

    @Column(name = "last_name")
    public @Nullable String lastName;

    @Column(name = "first_name")
    public @Nullable String firstName;

    @Column(name = "middle_name")
    public @Nullable String middleName;

    @Column(name = "last_form")
    public @Nullable String lastForm;

    @Column(name = "first_form")
    public @Nullable String firstForm;

    @Column(name = "middle_form")
    public @Nullable String middleForm;

    @Column(name = "birth_date")
    public @Nullable LocalDate birthDate;

    public @Nullable String sex;
    public @Nullable String citizenship;

    @Column(name = "snils_enc")
    public byte @Nullable [] snilsEnc;

    @Column(name = "phones_enc")
    public byte @Nullable [] phonesEnc;

    @Column(name = "emails_enc")
    public byte @Nullable [] emailsEnc;

    @Column(name = "esia_oid_enc")
    public byte @Nullable [] esiaOidEnc;

    @Column(name = "documents_enc")
    public byte @Nullable [] documentsEnc;

    @Column(name = "federal_id_enc")
    public byte @Nullable [] federalIdEnc;

    @Column(name = "regional_id_enc")
    public byte @Nullable [] regionalIdEnc;

    @Column(name = "empty_fields")
    public String[] emptyFields;
}
