package ru.nso.esialogin.imports.row;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.imports.heading.Who;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/**
 * What a row says of a pupil, or several rows behind each other that are of one. Ids of people are their places; the
 * registry gives the real ones.
 *
 * @param number number of the row, of several the last one
 * @param system the subsystem whose card it is
 * @param school the school that keeps the card
 * @param className class
 * @param pupil the child
 * @param parents who is said to be each parent the table has columns for; an empty list is nobody, those that are missing
 *     are unknown
 * @param orders orders; never empty, for a row without an order says nothing of orders
 */
public record PupilRow(
        long number,
        SourceSystem system,
        School school,
        Fact<String> className,
        Person pupil,
        Map<Who, List<Parent>> parents,
        Fact<List<EnrolmentOrder>> orders) {

    public PupilRow {
        Map<Who, List<Parent>> ordered = new EnumMap<>(Who.class);
        parents.forEach((who, persons) -> ordered.put(who, List.copyOf(persons)));
        parents = Collections.unmodifiableMap(ordered);
    }

    /** Who is said to be that parent; unknown where the table has no column for one. */
    public Fact<List<Parent>> parent(Who who) {
        List<Parent> persons = parents.get(who);
        if (persons == null) {
            return Fact.unknown();
        }
        return persons.isEmpty() ? Fact.empty() : Fact.of(persons);
    }

    /** The number and nothing of the people. */
    @Override
    public String toString() {
        return "PupilRow[" + number + ']';
    }
}
