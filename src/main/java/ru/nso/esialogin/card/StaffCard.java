package ru.nso.esialogin.card;

import java.time.LocalDate;
import java.util.List;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/**
 * An employee's card at one school.
 *
 * @param id identifier of the card
 * @param school the employing school
 * @param person the employee
 * @param roles roles in the journal
 * @param employedFrom first day of employment; not a value = since ever
 * @param employedTo last day of employment; not a value = still employed
 */
public record StaffCard(
        String id,
        School school,
        Person person,
        Fact<List<StaffRole>> roles,
        Fact<LocalDate> employedFrom,
        Fact<LocalDate> employedTo)
        implements Card {

    /** Whether the employment covers the day, both ends included. */
    public boolean activeOn(LocalDate day) {
        boolean begun = employedFrom.value().map(from -> !from.isAfter(day)).orElse(true);
        boolean notEnded = employedTo.value().map(to -> !to.isBefore(day)).orElse(true);
        return begun && notEnded;
    }

    /** Roles on the card; none when the list is empty or unknown. */
    public List<StaffRole> knownRoles() {
        return roles.orElse(List.of());
    }

    @Override
    public List<Person> persons() {
        return List.of(person);
    }

    /** The same card kept by another school. */
    public StaffCard withSchool(School changed) {
        return new StaffCard(id, changed, person, roles, employedFrom, employedTo);
    }

    /** The same card with another person record. */
    public StaffCard withPerson(Person changed) {
        return new StaffCard(id, school, changed, roles, employedFrom, employedTo);
    }
}
