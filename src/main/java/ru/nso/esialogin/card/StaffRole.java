package ru.nso.esialogin.card;

/** A role of an employee in the journal. */
public enum StaffRole {
    TEACHER,
    CLASS_TEACHER,
    DEPUTY_HEAD,
    HEAD,
    ADMINISTRATOR;

    /** Whether the role opens the teachers' journal (rulings on simulation, EMPLOYEE). */
    public boolean teaches() {
        return this != ADMINISTRATOR;
    }
}
