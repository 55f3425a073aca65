package ru.nso.esialogin.contactcentre.kin;

import java.util.Optional;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.person.Person;

/**
 * Somebody on one card.
 *
 * @param card the card
 * @param kind as what the person stands there
 * @param person the person
 */
public record KinRecord(Card card, RecordKind kind, Person person) {

    /** Identifier of the person on the card. */
    public String personId() {
        return person.id();
    }

    /** The class, where the record is a pupil's and the card tells it. */
    public Optional<String> className() {
        return kind == RecordKind.PUPIL && card instanceof PersonCard pupils
                ? pupils.className().value()
                : Optional.empty();
    }

    /** Without the person. */
    @Override
    public String toString() {
        return kind + " on " + card.id();
    }
}
