package ru.nso.esialogin.card.store.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.card.registry.merge.CardMerge;

/** That a card went into another one. */
@Entity
@Table(name = "card_merge")
class MergeRow {
    @Id
    String id;

    @Column(name = "absorbed_id")
    String absorbedId;

    @Column(name = "into_id")
    String intoId;

    @Column(name = "absorbed_version")
    long absorbedVersion;

    @Column(name = "into_version")
    long intoVersion;

    @Column(name = "into_as_of")
    @Nullable
    OffsetDateTime intoAsOf;

    @Column(name = "merged_by")
    String mergedBy;

    @Column(name = "merged_at")
    Instant mergedAt;

    @Column(name = "undone_by")
    @Nullable
    String undoneBy;

    @Column(name = "undone_at")
    @Nullable
    Instant undoneAt;

    static MergeRow of(CardMerge merge) {
        MergeRow row = new MergeRow();
        row.id = merge.id();
        row.absorbedId = merge.absorbedId();
        row.intoId = merge.intoId();
        row.absorbedVersion = merge.absorbedVersion();
        row.intoVersion = merge.intoVersion();
        row.intoAsOf = merge.intoAsOf().orElse(null);
        row.mergedBy = merge.by();
        row.mergedAt = merge.at();
        return row;
    }

    CardMerge merge() {
        return new CardMerge(
                id,
                absorbedId,
                intoId,
                absorbedVersion,
                intoVersion,
                Optional.ofNullable(intoAsOf),
                mergedBy,
                mergedAt,
                Optional.ofNullable(undoneBy).map(by -> new CardMerge.Undone(by, Objects.requireNonNull(undoneAt))));
    }
}
