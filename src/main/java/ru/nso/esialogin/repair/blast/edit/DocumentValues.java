package ru.nso.esialogin.repair.blast.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;
import ru.nso.esialogin.repair.blast.OnCard;

/**
 * Stand-ins for the right values of people whose documents nobody has before them: they pass every check, are on no
 * real card, and are the same for one person on several cards.
 */
final class DocumentValues {
    /** Numbers below the first one given out with check digits; the one of assumed accounts is left out. */
    private static final int FIRST = 1_001;

    private final List<OnCard> people = new ArrayList<>();

    Fact<SnilsField> snils(OnCard person) {
        return Snils.read(String.format(Locale.ROOT, "%011d", FIRST + number(person)));
    }

    /** Of the range kept for tests and films. */
    Fact<List<PhoneField>> phones(OnCard person) {
        return PhoneNumber.readAll(List.of(String.format(Locale.ROOT, "+7900000%04d", FIRST + number(person))));
    }

    /** Of a domain that is kept for examples. */
    Fact<List<EmailField>> emails(OnCard person) {
        return EmailAddress.readAll(List.of("document-" + number(person) + "@example.org"));
    }

    private int number(OnCard person) {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).isSameHuman(person)) {
                return i;
            }
        }
        people.add(person);
        return people.size() - 1;
    }
}
