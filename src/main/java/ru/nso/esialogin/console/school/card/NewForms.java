package ru.nso.esialogin.console.school.card;

import jakarta.inject.Singleton;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.NewIds;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.platform.http.Cursors;
import ru.nso.esialogin.platform.problem.ProblemException;

/** Gives forms of new cards the ids of their cards, and knows them again. */
@Singleton
final class NewForms {
    private final Console console;
    private final Cursors numbers;
    private final NewIds ids;

    NewForms(Console console, Cursors numbers, NewIds ids) {
        this.console = console;
        this.numbers = numbers;
        this.ids = ids;
    }

    /** A form for another card. */
    NewForm fresh(String kind, NewForm.Said said, String before) {
        String id = ids.next();
        return new NewForm(numbers.after(list(kind), id), id, said, before);
    }

    /** The form that was sent; a fresh one where it came without what makes it one. */
    NewForm sent(String kind, String once) {
        try {
            return new NewForm(once, numbers.position(list(kind), once), NewForm.Said.NOTHING, "");
        } catch (ProblemException madeUp) {
            return fresh(kind, NewForm.Said.LOST, "");
        }
    }

    /** Whether two cards say the same; ids of people are drawn anew whenever a form is read. */
    static boolean same(Card one, Card other) {
        return bare(one).equals(bare(other));
    }

    private static Card bare(Card card) {
        School school = School.ofId(card.school().id());
        if (card instanceof PersonCard pupil) {
            return new PersonCard(
                    "",
                    pupil.system(),
                    Fact.unknown(),
                    school,
                    pupil.className(),
                    bare(pupil.pupil()),
                    pupil.parents().map(parents -> parents.stream()
                            .map(parent -> new Parent(bare(parent.person()), parent.kinship()))
                            .toList()),
                    pupil.orders());
        }
        StaffCard staff = (StaffCard) card;
        return new StaffCard("", school, bare(staff.person()), staff.roles(), staff.employedFrom(), staff.employedTo());
    }

    private static Person bare(Person person) {
        return person.toBuilder().id("").build();
    }

    private String list(String kind) {
        return "console/new-card/" + kind + '/' + console.caller().name();
    }
}
