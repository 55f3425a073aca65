package ru.nso.esialogin.contactcentre.compare;

import java.util.Set;
import ru.nso.esialogin.contactcentre.kin.KinRecord;
import ru.nso.esialogin.esia.household.RecordKind;

/**
 * What a caller can be asked for, and to which independent fact it belongs (HTTP contract: Contact centre). Name and
 * birth date of one person are one fact, and so are school and class.
 */
public enum ComparedFact {
    CALLER_NAME(Independent.CALLER),
    CALLER_BIRTH_DATE(Independent.CALLER),
    CALLER_PHONE(Independent.PHONE),
    CALLER_EMAIL(Independent.EMAIL),
    CHILD_NAME(Independent.CHILD),
    CHILD_BIRTH_DATE(Independent.CHILD),
    SCHOOL(Independent.SCHOOL),
    CLASS(Independent.SCHOOL),
    DOCUMENT(Independent.DOCUMENT);

    /** Facts that prove something beside each other. */
    public enum Independent {
        /** Who the caller is. */
        CALLER,
        PHONE,
        EMAIL,
        /** Who the child is. */
        CHILD,
        /** Where the child learns, or the employee works. */
        SCHOOL,
        DOCUMENT
    }

    private final Independent independent;

    ComparedFact(Independent independent) {
        this.independent = independent;
    }

    /** The independent fact to which it belongs. */
    public Independent independent() {
        return independent;
    }

    /** Whose records the fact is compared with. */
    Set<RecordKind> kinds() {
        return switch (this) {
            case CALLER_NAME, CALLER_BIRTH_DATE, CALLER_PHONE, CALLER_EMAIL, DOCUMENT ->
                Set.of(RecordKind.PUPIL, RecordKind.PARENT, RecordKind.EMPLOYEE);
            case CHILD_NAME, CHILD_BIRTH_DATE, CLASS -> Set.of(RecordKind.PUPIL);
            case SCHOOL -> Set.of(RecordKind.PUPIL, RecordKind.EMPLOYEE);
        };
    }

    /** Whether the record holds such a datum at all, whatever the caller says. */
    boolean isOn(KinRecord record) {
        return switch (this) {
            case CALLER_NAME, CHILD_NAME ->
                record.person().name().first().isPresent()
                        && (record.person().name().last().isPresent()
                                || record.person().name().middle().isPresent());
            case CALLER_BIRTH_DATE, CHILD_BIRTH_DATE ->
                record.person().birthDate().isPresent();
            case CALLER_PHONE -> Numbers.phones(record.person()).findAny().isPresent();
            case CALLER_EMAIL -> Numbers.emails(record.person()).findAny().isPresent();
            case SCHOOL -> true;
            case CLASS -> record.className().isPresent();
            case DOCUMENT -> Numbers.documents(record.person()).findAny().isPresent();
        };
    }
}
