package ru.nso.esialogin.repair.blast;

import java.util.Optional;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.person.Person;

/**
 * Somebody on one card.
 *
 * @param kind as what
 * @param cardId the card
 * @param person the person
 * @param card the pupil card; empty for a staff card
 */
public record OnCard(RecordKind kind, String cardId, Person person, Optional<PersonCard> card) {

    /** Identifier of the record: card and person, as the simulation has it. */
    public String recordId() {
        return cardId + ':' + person.id();
    }

    /**
     * Whether two records are of one human being (rulings: Same person). A pupil is nobody's parent; a parent may be an
     * employee.
     */
    public boolean isSameHuman(OnCard other) {
        if (cardId.equals(other.cardId) && person.id().equals(other.person.id())) {
            return true;
        }
        if (card.isPresent() && other.card.isPresent() && kind == RecordKind.PUPIL && other.kind == RecordKind.PUPIL) {
            return SamePerson.pupils(card.get(), other.card.get());
        }
        return kind != RecordKind.PUPIL && other.kind != RecordKind.PUPIL && SamePerson.parents(person, other.person);
    }

    /** The place and nothing of the person. */
    @Override
    public String toString() {
        return kind + " " + recordId();
    }
}
