package ru.nso.esialogin.diagnosis.whatif;

import java.util.List;
import java.util.Random;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.repair.blast.Neighbourhood;

/** Takes facts from people at random: names become initials, parts of names, birth dates and keys are left out. */
final class Vagueness {
    private static final int ONE_OF = 12;

    private final Random random;

    private Vagueness(long seed) {
        this.random = new Random(seed);
    }

    /** The same cards with less on them; the same seed takes the same. */
    static Neighbourhood spread(Neighbourhood cards, long seed) {
        Vagueness vague = new Vagueness(seed);
        return new Neighbourhood(
                cards.cards().stream().map(vague::of).toList(),
                cards.staff().stream().map(vague::of).toList());
    }

    private PersonCard of(PersonCard card) {
        List<Parent> parents = card.knownParents().stream()
                .map(parent -> new Parent(of(parent.person()), parent.kinship()))
                .toList();
        return new PersonCard(
                card.id(),
                card.system(),
                card.dataAsOf(),
                card.school(),
                card.className(),
                of(card.pupil()),
                Fact.of(parents),
                random.nextInt(ONE_OF) == 0 ? Fact.unknown() : card.orders());
    }

    private StaffCard of(StaffCard card) {
        // Edits number what they add from zero; what earlier ones have added must not be taken for it.
        return new StaffCard(
                "faulty-" + card.id(),
                card.school(),
                of(card.person()),
                card.roles(),
                card.employedFrom(),
                card.employedTo());
    }

    private Person of(Person told) {
        Person person = told.toBuilder().id("faulty-" + told.id()).build();
        FullName name = person.name();
        return switch (random.nextInt(ONE_OF)) {
            case 0 -> person.toBuilder().birthDate(Fact.unknown()).build();
            case 1 ->
                person.toBuilder()
                        .name(new FullName(Fact.empty(), name.first(), name.middle()))
                        .build();
            case 2 ->
                person.toBuilder()
                        .name(new FullName(
                                name.last(), name.first().map(first -> first.substring(0, 1)), Fact.unknown()))
                        .build();
            case 3 -> person.toBuilder().snils(Fact.unknown()).build();
            case 4 ->
                person.toBuilder()
                        .name(new FullName(name.first(), name.last(), name.middle()))
                        .build();
            default -> person;
        };
    }
}
