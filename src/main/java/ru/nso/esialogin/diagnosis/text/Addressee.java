package ru.nso.esialogin.diagnosis.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.household.Household;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.rules.Actor;

/**
 * To whom the family text is written: the person who logs in, but a parent where the pupil is under age or of unknown
 * age (rulings: Answers).
 *
 * @param reader whose words of the pages are taken
 * @param name how the reader is greeted; empty where nobody told who the parent is
 * @param forChild whether a parent reads about the login of the child
 */
record Addressee(Actor reader, String name, boolean forChild) {

    static Addressee of(Identity identity, Household household, DatedPolicy dated) {
        if (identity.role() != Role.PUPIL) {
            return new Addressee(Actor.valueOf(identity.role().name()), greeted(identity.name()), false);
        }
        int ownConsent = dated.agesOn(household.day()).ownConsent();
        boolean grownUp = household.pupilAge().map(age -> age >= ownConsent).orElse(false);
        return grownUp
                ? new Addressee(Actor.PUPIL, greeted(identity.name()), false)
                : new Addressee(Actor.PARENT, "", true);
    }

    String greeting() {
        return name.isEmpty() ? "Здравствуйте!" : "Здравствуйте, " + name + "!";
    }

    /** What the reader wants to get into. */
    String goal() {
        return reader == Actor.EMPLOYEE ? "электронный журнал" : "электронный дневник";
    }

    private static String greeted(FullName name) {
        return Stream.of(name.first(), name.middle())
                .flatMap(part -> part.value().stream())
                .collect(Collectors.joining(" "));
    }
}
