package ru.nso.esialogin.card;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/**
 * A pupil's card in one subsystem: the child, the parents, the orders.
 *
 * @param id identifier of the card
 * @param system the subsystem that holds it
 * @param dataAsOf how old the copy is: the moment for which the subsystem gave it out
 * @param school the school that keeps the card
 * @param className class, for instance «6А»
 * @param pupil the child
 * @param parents parents and legal representatives; unknown is not the same as none
 * @param orders orders known from this card; unknown is not the same as none
 */
public record PersonCard(
        String id,
        SourceSystem system,
        Fact<OffsetDateTime> dataAsOf,
        School school,
        Fact<String> className,
        Person pupil,
        Fact<List<Parent>> parents,
        Fact<List<EnrolmentOrder>> orders)
        implements Card {

    /** Parents on the card; none when the list is empty or unknown. */
    public List<Parent> knownParents() {
        return parents.orElse(List.of());
    }

    /** The pupil, then the parents in the order of the card. */
    @Override
    public List<Person> persons() {
        return Stream.concat(Stream.of(pupil), knownParents().stream().map(Parent::person))
                .toList();
    }

    /** The same card as of another moment. */
    public PersonCard withDataAsOf(Fact<OffsetDateTime> changed) {
        return new PersonCard(id, system, changed, school, className, pupil, parents, orders);
    }

    /** The same card kept by another school. */
    public PersonCard withSchool(School changed) {
        return new PersonCard(id, system, dataAsOf, changed, className, pupil, parents, orders);
    }

    /** The same card with another pupil record. */
    public PersonCard withPupil(Person changed) {
        return new PersonCard(id, system, dataAsOf, school, className, changed, parents, orders);
    }

    /** The same card with other parents. */
    public PersonCard withParents(List<Parent> changed) {
        return new PersonCard(id, system, dataAsOf, school, className, pupil, Fact.of(changed), orders);
    }

    /** The same card with other orders. */
    public PersonCard withOrders(Fact<List<EnrolmentOrder>> changed) {
        return new PersonCard(id, system, dataAsOf, school, className, pupil, parents, changed);
    }
}
