package ru.nso.esialogin.imports.row;

import java.time.LocalDate;
import java.util.List;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/**
 * What a row says of an employee. The id of the person is its place.
 *
 * @param number number of the row
 * @param school the employing school
 * @param person the employee
 * @param roles roles in the journal; empty where the post is none of them
 * @param employedFrom first day of employment
 * @param employedTo last day of employment
 */
public record StaffRow(
        long number,
        School school,
        Person person,
        Fact<List<StaffRole>> roles,
        Fact<LocalDate> employedFrom,
        Fact<LocalDate> employedTo) {

    /** The number and nothing of the person. */
    @Override
    public String toString() {
        return "StaffRow[" + number + ']';
    }
}
