package ru.nso.esialogin.card.registry;

import ru.nso.esialogin.card.School;
import ru.nso.esialogin.person.Fact;

/**
 * A school as the register keeps it.
 *
 * @param school what cards show of it
 * @param branchOf id of the school of which it is a branch
 * @param status whether it works
 */
public record RegisteredSchool(School school, Fact<String> branchOf, Fact<Status> status) {

    /** Whether a school works. */
    public enum Status {
        ACTIVE,
        REORGANISED,
        CLOSED
    }

    /** Identifier in the register. */
    public String id() {
        return school.id();
    }
}
