package ru.nso.esialogin.card.registry.bulk;

import java.time.OffsetDateTime;
import java.util.Collection;

/** Pupil cards of which a subsystem says once more what they say already: only how old they are changes. */
public interface CardsConfirmed {

    /**
     * Notes that live cards are as of then; one that is younger stays so. One statement in the caller's transaction, no
     * version and no entry of the access log: nothing of anybody changes.
     */
    void confirm(Collection<String> cardIds, OffsetDateTime asOf);
}
