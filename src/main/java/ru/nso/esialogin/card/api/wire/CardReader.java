package ru.nso.esialogin.card.api.wire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/**
 * Reads cards of a request into values. Three states are kept apart, unreadable values are kept as written; only what
 * no card can be made of is complained about, with a JSON Pointer.
 */
public final class CardReader {
    /** Cards of which nobody tells the school are of one school. */
    private static final String SCHOOL_NOT_TOLD = "school-not-told";

    private static final PersonWire NOBODY = new PersonWire(
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown(),
            Fact.unknown());

    /** Which id a card or person gets. */
    @FunctionalInterface
    public interface IdPolicy {
        /** Cards that are not stored: ids are the client's, or tell the place, such as {@code card-1-pupil}. */
        IdPolicy AS_GIVEN = (given, place) -> given.orElse(place);

        /**
         * The id for a card or person.
         *
         * @param given the id in the request, if there is one
         * @param place the place in the request, such as {@code card-1-parent-2}
         */
        String id(Optional<String> given, String place);
    }

    private final IdPolicy ids;
    private final CardLimits limits;
    private final Complaints complaints;
    private final PersonReader persons;

    /** A reader for one request. */
    public CardReader(IdPolicy ids, CardLimits limits, Complaints complaints) {
        this.ids = ids;
        this.limits = limits;
        this.complaints = complaints;
        this.persons = new PersonReader(limits, complaints);
    }

    /**
     * Reads a pupil card.
     *
     * @param place what stands for the id where none is given, such as {@code card-1}
     * @param pointer JSON Pointer to the card
     */
    public PersonCard card(CardWire wire, String place, String pointer) {
        School school = school(wire.school(), wire.schoolId(), pointer + "/school");
        persons.checkText(wire.className(), pointer + "/className");
        PersonWire pupil = wire.pupil().orElse(NOBODY);
        PersonCard card = new PersonCard(
                id(wire.id(), place, pointer),
                wire.system().orElse(SourceSystem.JOURNAL),
                wire.dataAsOf(),
                school,
                wire.className(),
                persons.person(id(pupil.id(), place + "-pupil", pointer + "/pupil"), pupil, pointer + "/pupil"),
                parents(wire.parents(), place, pointer + "/parents"),
                orders(wire.orders(), school, pointer + "/orders"));
        checkPersonIds(card, pointer);
        return card;
    }

    /**
     * Reads a staff card.
     *
     * @param place what stands for the id where none is given, such as {@code staff-1}
     * @param pointer JSON Pointer to the card
     */
    public StaffCard staff(StaffWire wire, String place, String pointer) {
        PersonWire person = wire.person().orElse(NOBODY);
        return new StaffCard(
                id(wire.id(), place, pointer),
                school(wire.school(), wire.schoolId(), pointer + "/school"),
                persons.person(id(person.id(), place + "-person", pointer + "/person"), person, pointer + "/person"),
                wire.roles().map(roles -> roles.stream()
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()),
                wire.employedFrom(),
                wire.employedTo());
    }

    private Fact<List<Parent>> parents(Fact<List<ParentWire>> parents, String place, String pointer) {
        if (!persons.checkSize(parents, limits.maxParents(), pointer)) {
            return Fact.empty();
        }
        return parents.map(all -> {
            List<Parent> read = new ArrayList<>(all.size());
            for (int i = 0; i < all.size(); i++) {
                ParentWire parent = all.get(i);
                String at = pointer + "/" + i;
                if (persons.checkObject(parent, at)) {
                    String id = id(parent.id(), place + "-parent-" + (i + 1), at);
                    read.add(new Parent(persons.person(id, parent.person(), at), parent.kinship()));
                }
            }
            return read;
        });
    }

    private Fact<List<EnrolmentOrder>> orders(Fact<List<OrderWire>> orders, School school, String pointer) {
        if (!persons.checkSize(orders, limits.maxOrders(), pointer)) {
            return Fact.empty();
        }
        return orders.map(all -> {
            List<EnrolmentOrder> read = new ArrayList<>(all.size());
            for (int i = 0; i < all.size(); i++) {
                OrderWire order = all.get(i);
                String at = pointer + "/" + i;
                if (persons.checkObject(order, at)) {
                    order(order, school, at).ifPresent(read::add);
                }
            }
            return read;
        });
    }

    private Optional<EnrolmentOrder> order(OrderWire wire, School school, String pointer) {
        persons.checkText(wire.number(), pointer + "/number");
        persons.checkText(wire.schoolId(), pointer + "/schoolId");
        persons.checkText(wire.className(), pointer + "/className");
        Optional<EnrolmentOrder.Type> type = wire.type().value();
        Optional<LocalDate> date =
                wire.date().value().or(() -> wire.effectiveFrom().value());
        if (type.isEmpty()) {
            complaints.add(pointer + "/type", "Укажите вид приказа: ENROLMENT, CLASS_ASSIGNMENT, TRANSFER, EXPULSION.");
        }
        if (date.isEmpty()) {
            complaints.add(pointer + "/date", "Укажите дату приказа в виде ГГГГ-ММ-ДД.");
        }
        if (type.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EnrolmentOrder(
                type.get(),
                wire.number(),
                date.get(),
                wire.effectiveFrom(),
                wire.schoolId().orElse(school.id()),
                wire.className(),
                wire.status().orElse(EnrolmentOrder.Status.ISSUED),
                wire.reason()));
    }

    private School school(Fact<SchoolWire> wire, Fact<String> schoolId, String pointer) {
        SchoolWire told = wire.orElse(new SchoolWire(Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown()));
        persons.checkText(told.id(), pointer + "/id");
        persons.checkText(told.name(), pointer + "/name");
        persons.checkText(told.inn(), pointer + "/inn");
        persons.checkText(told.municipality(), pointer + "/municipality");
        String id = told.id()
                .value()
                .or(() -> schoolId.value())
                .or(() -> told.inn().value())
                .or(() -> told.name().value())
                .orElse(SCHOOL_NOT_TOLD);
        return new School(id, told.name(), told.inn(), told.municipality());
    }

    private String id(Fact<String> given, String place, String pointer) {
        persons.checkText(given, pointer + "/id");
        return ids.id(given.value(), place);
    }

    private void checkPersonIds(PersonCard card, String pointer) {
        Set<String> seen = new HashSet<>();
        seen.add(card.pupil().id());
        List<Parent> parents = card.knownParents();
        for (int i = 0; i < parents.size(); i++) {
            Person person = parents.get(i).person();
            if (!seen.add(person.id())) {
                complaints.add(
                        pointer + "/parents/" + i + "/id",
                        "Такой id уже есть на этой карточке. У каждого человека на карточке свой id.");
            }
        }
    }
}
