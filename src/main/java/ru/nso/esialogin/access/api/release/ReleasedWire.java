package ru.nso.esialogin.access.api.release;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.access.MaskedField;
import ru.nso.esialogin.access.release.ReleasedCards.CardValues;
import ru.nso.esialogin.access.release.ReleasedCards.PersonValues;

/**
 * Values without stars; given out once.
 *
 * @param items a card each; one that is archived or no longer the caller's is left out
 */
@Schema(name = "ReleasedValues", description = "Значения без звёздочек; выдаются один раз")
public record ReleasedWire(List<ReleasedCard> items) {

    /**
     * Values of a card.
     *
     * @param cardId the card
     * @param persons everybody on it
     */
    @Schema(name = "ReleasedCard")
    public record ReleasedCard(String cardId, List<ReleasedPerson> persons) {
        static ReleasedCard of(CardValues card) {
            return new ReleasedCard(
                    card.cardId(),
                    card.persons().stream().map(ReleasedPerson::of).toList());
        }
    }

    /**
     * Values of a person.
     *
     * @param personId who on the card
     * @param values by field, as they are written on the card and in its order
     */
    @Schema(name = "ReleasedPerson")
    public record ReleasedPerson(String personId, Map<MaskedField, List<String>> values) {
        static ReleasedPerson of(PersonValues person) {
            return new ReleasedPerson(person.personId(), new EnumMap<>(person.values()));
        }
    }

    static ReleasedWire of(List<CardValues> cards) {
        return new ReleasedWire(cards.stream().map(ReleasedCard::of).toList());
    }

    /** Without the values. */
    @Override
    public String toString() {
        return "ReleasedWire[" + items.size() + ']';
    }
}
