package ru.nso.esialogin.access.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An entry of the access log. */
@Entity
@Immutable
@Table(name = "access_log")
class AccessRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_log_seq")
    @SequenceGenerator(name = "access_log_seq", sequenceName = "access_log_seq", allocationSize = 50)
    @Nullable
    Long id;

    Instant at;
    String who;
    String[] roles;
    String purpose;

    @Column(name = "case_id")
    @Nullable
    String caseId;

    String action;

    @Column(name = "card_ids")
    String[] cardIds;

    @Column(name = "person_ids")
    String[] personIds;

    String[] fields;
    String outcome;
}
