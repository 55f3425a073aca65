package ru.nso.esialogin.console.school.card.person;

import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.Person;

/** Constants of cards in Russian. */
public final class CardWords {
    private CardWords() {}

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

    /** What somebody is to a pupil. */
    public static String of(Kinship kinship) {
        return switch (kinship) {
            case MOTHER -> "мать";
            case FATHER -> "отец";
            case GUARDIAN -> "опекун";
            case OTHER -> "другой представитель";
        };
    }

    /** What an employee does. */
    public static String of(StaffRole role) {
        return switch (role) {
            case TEACHER -> "учитель";
            case CLASS_TEACHER -> "классный руководитель";
            case DEPUTY_HEAD -> "заместитель директора";
            case HEAD -> "директор";
            case ADMINISTRATOR -> "администратор";
        };
    }

    /** What an order is about. */
    public static String of(EnrolmentOrder.Type type) {
        return switch (type) {
            case ENROLMENT -> "о зачислении";
            case CLASS_ASSIGNMENT -> "о формировании классов";
            case TRANSFER -> "о переводе";
            case EXPULSION -> "об отчислении";
        };
    }

    /** Whether an order counts. */
    public static String of(EnrolmentOrder.Status status) {
        return switch (status) {
            case ISSUED -> "издан";
            case DRAFT -> "проект";
            case CANCELLED -> "отменён";
        };
    }

    /** A subsystem as people call it. */
    public static String of(SourceSystem system) {
        return switch (system) {
            case JOURNAL -> "«Электронная школа»";
            case ENROLMENT -> "«Запись в школу»";
        };
    }
}
