package ru.nso.esialogin.card;

import java.util.List;
import ru.nso.esialogin.person.Person;

/** A card of either kind: who stands on it, and which school keeps it. */
public sealed interface Card permits PersonCard, StaffCard {

    /** Identifier of the card. */
    String id();

    /** The school that keeps the card. */
    School school();

    /** Everybody on the card, each once. */
    List<Person> persons();
}
