package ru.nso.esialogin.imports.heading;

/** Whom or what a column speaks of. */
public enum Who {
    PUPIL,
    MOTHER,
    FATHER,
    GUARDIAN,
    /** A parent of whom the heading does not say which. */
    PARENT_1,
    /** Another such parent. */
    PARENT_2,
    EMPLOYEE,
    SCHOOL,
    /** The card itself: class, subsystem. */
    CARD,
    /** An order of which a column says the type. */
    ORDER,
    /** An order of enrolment, by its heading. */
    ENROLMENT_ORDER;

    /** Whether it is somebody on a card. */
    public boolean isPerson() {
        return this == PUPIL || this == EMPLOYEE || isParent();
    }

    /** Whether it is a parent or legal representative. */
    public boolean isParent() {
        return this == MOTHER || this == FATHER || this == GUARDIAN || this == PARENT_1 || this == PARENT_2;
    }
}
