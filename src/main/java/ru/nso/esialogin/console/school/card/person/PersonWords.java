package ru.nso.esialogin.console.school.card.person;

import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.Person;

/** Constants of people in Russian. */
public final class PersonWords {
    private PersonWords() {}

    /** Man or woman. */
    public static String of(Person.Sex sex) {
        return switch (sex) {
            case MALE -> "мужской";
            case FEMALE -> "женский";
        };
    }

    /** A kind of document. */
    public static String of(IdentityDocument.Type type) {
        return switch (type) {
            case PASSPORT -> "паспорт";
            case BIRTH_CERTIFICATE -> "свидетельство о рождении";
            case CONSULAR_BIRTH_CERTIFICATE -> "свидетельство о рождении, выданное консульством";
            case FOREIGN_BIRTH_CERTIFICATE -> "иностранное свидетельство о рождении";
            case FOREIGN_PASSPORT -> "иностранный паспорт";
            case OTHER -> "другой документ";
        };
    }
}
