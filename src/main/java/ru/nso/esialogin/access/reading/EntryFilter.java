package ru.nso.esialogin.access.reading;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries are wanted; what is left out does not narrow them.
 *
 * @param cardId about this card
 * @param who of this caller
 * @param purpose for this purpose
 * @param caseId for this ticket or call
 * @param action of this kind
 * @param outcome that ended so
 * @param from at this moment or later
 * @param to before this moment
 */
public record EntryFilter(
        Optional<String> cardId,
        Optional<String> who,
        Optional<String> purpose,
        Optional<String> caseId,
        Optional<String> action,
        Optional<String> outcome,
        Optional<Instant> from,
        Optional<Instant> to) {

    /** All entries about a card. */
    public static EntryFilter ofCard(String cardId) {
        return new EntryFilter(
                Optional.of(cardId),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Without the caller's name. */
    @Override
    public String toString() {
        return "EntryFilter";
    }
}
