package ru.nso.esialogin.console.family;

import java.util.List;
import java.util.stream.Collectors;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.rules.Place;

/**
 * A card, masked.
 *
 * @param id identifier
 * @param kind «pupil» or «staff», as addresses have it
 * @param title whose card it is
 * @param system which subsystem holds it, in Russian
 * @param school the school
 * @param group class or roles, in Russian
 * @param people who stands on it
 */
public record CardView(
        String id, String kind, String title, String system, String school, String group, List<PersonView> people) {
    /** Of pupil cards, in addresses. */
    public static final String PUPIL = "pupil";

    /** Of staff cards, in addresses. */
    public static final String STAFF = "staff";

    /** Copies the list. */
    public CardView {
        people = List.copyOf(people);
    }

    /** The card as pages show it. */
    public static CardView of(Card card) {
        List<PersonView> people = PersonView.of(card);
        String school = FactWords.school(card.school());
        if (card instanceof StaffCard staff) {
            String roles =
                    staff.knownRoles().stream().map(FactWords::role).sorted().collect(Collectors.joining(", "));
            return new CardView(
                    card.id(),
                    STAFF,
                    people.get(0).name(),
                    "сотрудник",
                    school,
                    roles.isEmpty() ? "роли не указаны" : roles,
                    people);
        }
        PersonCard pupils = (PersonCard) card;
        return new CardView(
                card.id(),
                PUPIL,
                people.get(0).name(),
                Place.of(pupils.system()).label(),
                school,
                pupils.className().value().map(name -> "класс " + name).orElse("класс не указан"),
                people);
    }
}
