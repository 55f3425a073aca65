package ru.nso.esialogin.card.api.wire.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.api.wire.CardWire;
import ru.nso.esialogin.card.api.wire.OrderWire;
import ru.nso.esialogin.card.api.wire.ParentWire;
import ru.nso.esialogin.card.api.wire.PersonWire;
import ru.nso.esialogin.card.api.wire.RemarkWire;
import ru.nso.esialogin.card.api.wire.SchoolWire;
import ru.nso.esialogin.card.api.wire.StaffWire;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/**
 * Reads the cards of one request: read them all, then call {@link #refuseProblems()}, then use what was read and the
 * {@link #remarks()}.
 */
public final class CardReader {
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_CLASS = 40;

    /** Cards of a request of which nobody tells the school are of one school. */
    private static final String SCHOOL_NOT_TOLD = "school-not-told";

    private final CardLimits limits;
    private final IdPolicy ids;
    private final Findings findings = new Findings();
    private final PersonReader persons;
    private final boolean complete;

    private CardReader(CardLimits limits, IdPolicy ids, boolean toBeStored, Optional<LocalDate> latestBirth) {
        this.limits = limits;
        this.ids = ids;
        this.complete = toBeStored;
        this.persons = new PersonReader(limits, findings, toBeStored, latestBirth);
    }

    /**
     * For cards that will be stored: masks that stand for no stored value are refused, and so are birth dates to come.
     *
     * @param latestBirth the last day on which somebody on a card can be born
     */
    public static CardReader forRegistry(CardLimits limits, IdPolicy ids, LocalDate latestBirth) {
        return new CardReader(limits, ids, true, Optional.of(latestBirth));
    }

    /**
     * For cards that are looked at and forgotten: ids are the client's, masks are texts like any other, and whatever
     * is left out, even the school or the pupil, is unknown.
     */
    public static CardReader forInlineCards(CardLimits limits) {
        return new CardReader(limits, IdPolicy.AS_GIVEN, false, Optional.empty());
    }

    /**
     * A pupil card.
     *
     * @param at JSON Pointer to the card
     * @param place place in the request, for ids left out, such as {@code card-1}
     * @param stored the card it is to replace
     */
    public PersonCard card(CardWire wire, String at, String place, Optional<PersonCard> stored) {
        String id = id(wire.id(), at, place);
        Set<String> taken = new HashSet<>();
        School school = school(wire.school(), wire.schoolId(), at);
        PersonWire pupilWire = somebody(wire.pupil(), at + "/pupil", "Укажите ученика.");
        Person pupil = person(pupilWire, at + "/pupil", place + "-pupil", stored, taken);
        return new PersonCard(
                id,
                wire.system().orElse(SourceSystem.JOURNAL),
                wire.dataAsOf(),
                school,
                classOf(wire.className(), at + "/className"),
                pupil,
                parents(wire.parents(), at + "/parents", place, stored, taken),
                orders(wire.orders(), at + "/orders", school.id()));
    }

    /** A staff card; parameters as for a pupil card, {@code place} such as {@code staff-1}. */
    public StaffCard staff(StaffWire wire, String at, String place, Optional<StaffCard> stored) {
        String id = id(wire.id(), at, place);
        PersonWire person = somebody(wire.person(), at + "/person", "Укажите сотрудника.");
        return new StaffCard(
                id,
                school(wire.school(), wire.schoolId(), at),
                person(person, at + "/person", place + "-person", stored, new HashSet<>()),
                wire.roles().map(roles -> roles.stream()
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()),
                wire.employedFrom(),
                wire.employedTo());
    }

    /** Adds a problem that the rest of the request has. */
    public void problem(String pointer, String message) {
        findings.invalid(pointer, message);
    }

    /** What could not be read and was kept as written. */
    public List<RemarkWire> remarks() {
        return findings.remarks();
    }

    /** Ends the request with a problem document if something must not be as it is. */
    public void refuseProblems() {
        findings.refuseProblems();
    }

    private Fact<List<Parent>> parents(
            Fact<List<ParentWire>> wires, String at, String place, Optional<PersonCard> stored, Set<String> taken) {
        int size = wires.value().map(List::size).orElse(0);
        if (size > limits.maxParents()) {
            findings.invalid(
                    at,
                    "На карточке " + size + " родителей и представителей: допустимо не больше " + limits.maxParents()
                            + ".");
            return Fact.unknown();
        }
        return wires.map(items -> {
            List<Parent> parents = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                ParentWire wire = items.get(i);
                if (wire == null) {
                    findings.invalid(at + '/' + i, "Нужен объект: { … }.");
                } else {
                    Person person = person(wire.person(), at + '/' + i, place + "-parent-" + (i + 1), stored, taken);
                    parents.add(new Parent(person, wire.kinship()));
                }
            }
            return parents;
        });
    }

    private Person person(
            PersonWire wire, String at, String place, Optional<? extends Card> stored, Set<String> taken) {
        String id = id(wire.id(), at, place);
        if (!taken.add(id)) {
            findings.invalid(at + "/id", "Этот id уже стоит у другого человека на той же карточке.");
        }
        Optional<Person> before = stored.flatMap(card ->
                card.persons().stream().filter(person -> person.id().equals(id)).findFirst());
        return persons.read(wire, at, id, before);
    }

    private Fact<List<EnrolmentOrder>> orders(Fact<List<OrderWire>> wires, String at, String schoolId) {
        if (wires.value().map(List::size).orElse(0) > limits.maxOrders()) {
            findings.invalid(at, "Слишком много приказов: допустимо не больше " + limits.maxOrders() + ".");
            return Fact.unknown();
        }
        return wires.map(items -> {
            List<EnrolmentOrder> orders = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                OrderWire wire = items.get(i);
                if (wire == null) {
                    findings.invalid(at + '/' + i, "Нужен объект: { … }.");
                } else {
                    orders.add(order(wire, at + '/' + i, schoolId));
                }
            }
            return orders;
        });
    }

    private EnrolmentOrder order(OrderWire wire, String at, String schoolId) {
        EnrolmentOrder.Type type =
                required(wire.type(), at + "/type", "Укажите вид приказа.").orElse(EnrolmentOrder.Type.ENROLMENT);
        Fact<LocalDate> signed = wire.date().isPresent() ? wire.date() : wire.effectiveFrom();
        LocalDate date = required(signed, at + "/date", "Укажите дату приказа.").orElse(LocalDate.EPOCH);
        if (type == EnrolmentOrder.Type.TRANSFER && !wire.schoolId().isPresent()) {
            findings.invalid(at + "/schoolId", "Укажите школу, в которую переведён ученик.");
        }
        return new EnrolmentOrder(
                type,
                persons.text(wire.number(), at + "/number"),
                date,
                wire.effectiveFrom(),
                checkedId(wire.schoolId().orElse(schoolId), at + "/schoolId"),
                classOf(wire.className(), at + "/className"),
                wire.status().orElse(EnrolmentOrder.Status.ISSUED),
                wire.reason());
    }

    private School school(Fact<SchoolWire> school, Fact<String> schoolId, String at) {
        Optional<SchoolWire> told = school.value();
        Optional<String> id = told.flatMap(wire -> wire.id().value()).or(schoolId::value);
        if (id.isEmpty() && complete) {
            findings.invalid(at + "/school", "Укажите школу: school.id или schoolId.");
            return School.ofId("");
        }
        String checked = checkedId(
                id.or(() -> told.flatMap(wire -> wire.inn().value())).orElse(SCHOOL_NOT_TOLD),
                told.isPresent() ? at + "/school/id" : at + "/schoolId");
        return told.map(wire -> new School(
                        checked,
                        persons.text(wire.name(), at + "/school/name"),
                        persons.text(wire.inn(), at + "/school/inn"),
                        persons.text(wire.municipality(), at + "/school/municipality")))
                .orElseGet(() -> School.ofId(checked));
    }

    private String id(Fact<String> given, String at, String place) {
        String id = ids.id(given.value(), place);
        if (given.isPresent() && !id.equals(given.orElse(""))) {
            findings.remark(at + "/id", "ID_GIVEN_BY_SERVER", "Такого id на карточке нет: номер дал сервер.");
        }
        return checkedId(id, at + "/id");
    }

    private String checkedId(String id, String at) {
        if (id.length() > LONGEST_ID) {
            findings.invalid(at, "Слишком длинно: допустимо не больше " + LONGEST_ID + " знаков.");
        }
        return id;
    }

    private Fact<String> classOf(Fact<String> name, String at) {
        return persons.text(name, at, LONGEST_CLASS);
    }

    private <T> Optional<T> required(Fact<T> fact, String at, String message) {
        if (!fact.isPresent()) {
            findings.invalid(at, message);
        }
        return fact.value();
    }

    private PersonWire somebody(Fact<PersonWire> fact, String at, String message) {
        if (complete) {
            required(fact, at, message);
        }
        return fact.value().orElseGet(CardReader::nobody);
    }

    /** Stands in for a person that is missing, so that the other problems of the card are found, too. */
    private static PersonWire nobody() {
        Fact<String> text = Fact.unknown();
        return new PersonWire(
                text,
                text,
                text,
                text,
                Fact.unknown(),
                Fact.unknown(),
                text,
                text,
                Fact.unknown(),
                Fact.unknown(),
                text,
                Fact.unknown(),
                text,
                text);
    }
}
