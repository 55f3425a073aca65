package ru.nso.esialogin.contactcentre.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What came of a comparison. */
@Entity
@Immutable
@Table(name = "lookup_comparison")
class ComparisonRow {
    @Id
    String id;

    @Column(name = "lookup_id")
    String lookupId;

    @Column(name = "made_at")
    Instant madeAt;

    String fact;
    String result;

    @Column(name = "person_ids")
    String[] personIds;
}
