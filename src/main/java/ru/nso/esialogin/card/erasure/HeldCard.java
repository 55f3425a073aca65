package ru.nso.esialogin.card.erasure;

import java.util.List;
import java.util.stream.Stream;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.reveal.CardKind;
import ru.nso.esialogin.person.Person;

/**
 * A card that nobody else can change before the transaction ends.
 *
 * @param card as it is now
 * @param version which state this is
 * @param states all states it has had, from the first on
 */
public record HeldCard(Card card, long version, List<Card> states) {

    /** A pupil's or an employee's. */
    public CardKind kind() {
        return card instanceof PersonCard ? CardKind.PUPIL : CardKind.STAFF;
    }

    /** Every record of everybody who stands or stood on it, the newest first. */
    List<Person> records() {
        return newestFirst().flatMap(one -> one.persons().stream()).toList();
    }

    /** Every record of the pupil or employee whose card it is. */
    List<Person> ofItsOwn() {
        return newestFirst().map(one -> one.persons().get(0)).toList();
    }

    /** Every record of parents. */
    List<Person> ofParents() {
        return newestFirst().flatMap(one -> one.persons().stream().skip(1)).toList();
    }

    private Stream<Card> newestFirst() {
        Stream<Card> before = Stream.iterate(states.size() - 1, place -> place >= 0, place -> place - 1)
                .map(states::get);
        return Stream.concat(Stream.of(card), before);
    }

    /** Without the people on it. */
    @Override
    public String toString() {
        return "HeldCard[" + card.id() + ']';
    }
}
