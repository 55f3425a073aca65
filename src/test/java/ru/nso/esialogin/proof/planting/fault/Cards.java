package ru.nso.esialogin.proof.planting.fault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/** Changes of a family's cards from which the faults are put together. The first pupil is the one that is changed. */
final class Cards {
    private Cards() {}

    static boolean hasPupil(DemoFamily family) {
        return !family.cards().isEmpty();
    }

    static boolean hasTwoParents(DemoFamily family) {
        return hasPupil(family) && family.cards().get(0).knownParents().size() == 2;
    }

    /** The code that the ids of both cards of the first pupil begin with. */
    static boolean isFirstPupils(DemoFamily family, PersonCard card) {
        String first = family.cards().get(0).id();
        String code = first.substring(0, first.lastIndexOf('-'));
        return card.id().substring(0, card.id().lastIndexOf('-')).equals(code);
    }

    static DemoFamily change(DemoFamily family, Predicate<PersonCard> which, UnaryOperator<PersonCard> change) {
        return new DemoFamily(
                family.code(),
                family.cards().stream()
                        .map(card -> which.test(card) ? change.apply(card) : card)
                        .toList(),
                family.staff());
    }

    static DemoFamily firstPupil(DemoFamily family, SourceSystem system, UnaryOperator<Person.Builder> change) {
        return change(
                family,
                card -> card.system() == system && isFirstPupils(family, card),
                card -> card.withPupil(change.apply(card.pupil().toBuilder()).build()));
    }

    static DemoFamily firstPupil(DemoFamily family, UnaryOperator<Person.Builder> change) {
        return firstPupil(firstPupil(family, SourceSystem.JOURNAL, change), SourceSystem.ENROLMENT, change);
    }

    /** Changes a parent, by position, on the cards that are meant. */
    static DemoFamily parent(
            DemoFamily family,
            int position,
            BiPredicate<DemoFamily, PersonCard> which,
            UnaryOperator<Person.Builder> change) {
        return change(
                family, card -> which.test(family, card) && card.knownParents().size() > position, card -> {
                    List<Parent> parents = new ArrayList<>(card.knownParents());
                    Parent old = parents.get(position);
                    parents.set(
                            position,
                            new Parent(change.apply(old.person().toBuilder()).build(), old.kinship()));
                    return card.withParents(parents);
                });
    }

    static DemoFamily orders(DemoFamily family, EnrolmentOrder... orders) {
        return change(
                family,
                card -> card.system() == SourceSystem.ENROLMENT && isFirstPupils(family, card),
                card -> card.withOrders(Fact.of(List.of(orders))));
    }

    static EnrolmentOrder order(
            EnrolmentOrder.Type type,
            String school,
            String from,
            EnrolmentOrder.Status status,
            Fact<EnrolmentOrder.Reason> reason,
            Fact<String> className) {
        LocalDate day = LocalDate.parse(from);
        return new EnrolmentOrder(type, Fact.of("P-" + from), day, Fact.of(day), school, className, status, reason);
    }

    static EnrolmentOrder issued(EnrolmentOrder.Type type, String school, String from) {
        return order(type, school, from, EnrolmentOrder.Status.ISSUED, Fact.empty(), Fact.empty());
    }

    static String school(DemoFamily family) {
        return family.cards().get(0).school().id();
    }

    static Optional<Person> parentOf(DemoFamily family, int position) {
        List<Parent> parents = family.cards().get(0).knownParents();
        return parents.size() > position ? Optional.of(parents.get(position).person()) : Optional.empty();
    }
}
