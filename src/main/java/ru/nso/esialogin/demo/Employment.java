package ru.nso.esialogin.demo;

import java.time.LocalDate;
import java.util.List;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/** Staff cards of the region: everybody is employed and has a teaching role. */
final class Employment {
    private static final List<StaffRole> TEACHER = List.of(StaffRole.TEACHER);
    private static final List<StaffRole> CLASS_TEACHER = List.of(StaffRole.TEACHER, StaffRole.CLASS_TEACHER);

    /** Roles of the first employees of a school. */
    private static final List<List<StaffRole>> OFFICES = List.of(
            List.of(StaffRole.HEAD),
            List.of(StaffRole.DEPUTY_HEAD, StaffRole.TEACHER),
            List.of(StaffRole.TEACHER, StaffRole.ADMINISTRATOR));

    private Employment() {}

    /** A parent who teaches. */
    static StaffCard ofTeacher(String code, School school, Person person, Dice dice) {
        return card(code, school, person, dice.percent(50) ? CLASS_TEACHER : TEACHER, dice);
    }

    /** An employee who is nobody's parent; the first ones of a school hold its offices. */
    static StaffCard ofStaff(String code, School school, Person person, int placeInSchool, Dice dice) {
        return placeInSchool < OFFICES.size()
                ? card(code, school, person, OFFICES.get(placeInSchool), dice)
                : ofTeacher(code, school, person, dice);
    }

    private static StaffCard card(String code, School school, Person person, List<StaffRole> roles, Dice dice) {
        String id = code + "-staff";
        return new StaffCard(
                id,
                school,
                person.toBuilder().id(id + "-person").build(),
                Fact.of(roles),
                Fact.of(LocalDate.of(dice.between(2012, 2024), 8, 20)),
                Fact.empty());
    }
}
