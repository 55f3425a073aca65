package ru.nso.esialogin.esia;

import java.util.Set;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;

/**
 * Who logs in, and as whom.
 *
 * @param role the role claimed
 * @param name name as the person or ЕСИА gives it
 * @param birthDate date of birth
 * @param kinship relation to the child, for a parent
 * @param claimedRoles roles an employee expects; none = any teaching role
 */
public record Identity(
        Role role, FullName name, Fact<BirthDate> birthDate, Fact<Kinship> kinship, Set<StaffRole> claimedRoles) {

    /** Copies the roles. */
    public Identity {
        claimedRoles = Set.copyOf(claimedRoles);
    }

    /** The roles of a login. */
    public enum Role {
        PARENT,
        PUPIL,
        EMPLOYEE
    }
}
