package ru.nso.esialogin.access;

/** Whose cards a caller may touch. What lies outside looks exactly as if it did not exist. */
public sealed interface Scope {

    /** Every card of the region. */
    record Region() implements Scope {}

    /**
     * Cards of the schools of one municipality.
     *
     * @param name canonical name of the municipality
     */
    record Municipality(String name) implements Scope {}

    /**
     * Cards of one school.
     *
     * @param id identifier in the register of schools
     */
    record School(String id) implements Scope {}

    /** No card at all: the role needs a school or a municipality and the account names none. */
    record Nothing() implements Scope {}

    /** Whether a school lies within the scope. */
    default boolean covers(String schoolId, String municipality) {
        if (this instanceof Region) {
            return true;
        }
        if (this instanceof Municipality own) {
            return own.name().equals(municipality);
        }
        return this instanceof School own && own.id().equals(schoolId);
    }
}
