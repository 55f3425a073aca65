package ru.nso.esialogin.bench.rivals;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Standing;

/** The card of the other subsystem beside the card of a row. */
public final class PairRow {
    private static final Duration EXCHANGE = Duration.ofDays(1);

    private final Standing standing;
    private final @Nullable PersonCard beside;

    PairRow(Facts facts, Standing standing) {
        this.standing = standing;
        boolean asked = standing.place() == Place.JOURNAL && facts.isConcerned(standing);
        this.beside = asked ? beside(standing) : null;
    }

    private static @Nullable PersonCard beside(Standing standing) {
        List<PersonCard> cards =
                standing.file().isPresent() ? standing.file().get().enrolmentCards() : List.of();
        for (PersonCard card : cards) {
            if (card.school().id().equals(standing.card().get().school().id())) {
                return card;
            }
        }
        return cards.isEmpty() ? null : cards.get(0);
    }

    /** Identifier of the enrolment card beside this card of the journal; nothing where there is none to compare. */
    public @Nullable String getCardId() {
        return beside == null ? null : beside.id();
    }

    /** Whether both cards tell who the parents are. */
    public boolean isParentsTold() {
        return beside != null
                && !beside.parents().isUnknown()
                && !standing.card().get().parents().isUnknown();
    }

    /** Whether the journal's data are older than one exchange. */
    public boolean isOlder() {
        if (beside == null) {
            return false;
        }
        Optional<OffsetDateTime> here = standing.card().get().dataAsOf().value();
        Optional<OffsetDateTime> there = beside.dataAsOf().value();
        return here.isPresent()
                && there.isPresent()
                && here.get().plus(EXCHANGE).isBefore(there.get());
    }
}
