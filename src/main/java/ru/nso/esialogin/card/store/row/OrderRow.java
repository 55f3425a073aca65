package ru.nso.esialogin.card.store.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An order on a pupil card. */
@Entity
@Table(name = "enrolment_order")
public class OrderRow {
    @Id
    public String id;

    @Column(name = "card_id")
    public String cardId;

    public short position;
    public String type;
    public @Nullable String number;
    public LocalDate date;

    @Column(name = "effective_from")
    public @Nullable LocalDate effectiveFrom;

    @Column(name = "school_id")
    public String schoolId;

    @Column(name = "class_name")
    public @Nullable String className;

    public String status;
    public @Nullable String reason;

    @Column(name = "empty_fields")
    public String[] emptyFields;
}
