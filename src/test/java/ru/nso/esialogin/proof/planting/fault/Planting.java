package ru.nso.esialogin.proof.planting.fault;

import java.time.LocalDate;
import java.util.Set;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.demo.DemoRegion;

/** One fault that can be planted into a healthy family. */
public interface Planting {

    /** The cause that has to be found afterwards. */
    String cause();

    /** What it changes; two plantings that touch nothing in common can be planted together. */
    Set<Touch> touches();

    /** What has to be in order for the cause to hold: an ended card, for instance, is not missed by anybody. */
    default Set<Touch> needs() {
        return Set.of();
    }

    /** Whether the family has what the fault needs. */
    boolean fits(DemoFamily family);

    /** The family with the fault. */
    DemoFamily plant(DemoFamily family);

    /** The day on which the login is tried. */
    default LocalDate day() {
        return DemoRegion.DAY;
    }

    /** Parts of a family that faults change. */
    enum Touch {
        PUPIL_SNILS_IN_JOURNAL,
        PUPIL_SNILS_IN_ENROLMENT,
        FIRST_PARENT_SNILS,
        SECOND_PARENT_SNILS,
        FIRST_PARENT_CONTACTS,
        SECOND_PARENT_CONTACTS,
        PUPIL_CONTACTS,
        SECOND_PARENT_NAME,
        PARENTS,
        CARDS,
        ORDERS,
        STAFF
    }
}
