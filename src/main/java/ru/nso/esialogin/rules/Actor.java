package ru.nso.esialogin.rules;

/** Who has to do something. */
public enum Actor {
    SCHOOL,
    PARENT,
    PUPIL,
    EMPLOYEE,
    OPERATOR,
    REGION,
    VENDOR,
    /** Support of ЕСИА or a service centre. */
    ESIA;

    /** Whether this is the person who logs in, in one of the three roles. */
    public boolean isPerson() {
        return this == PARENT || this == PUPIL || this == EMPLOYEE;
    }
}
