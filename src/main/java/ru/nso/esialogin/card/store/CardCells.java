package ru.nso.esialogin.card.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.card.store.row.CardRow;
import ru.nso.esialogin.card.store.row.OrderRow;
import ru.nso.esialogin.card.store.row.StaffCardRow;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

/** Between the readable members of cards and their rows. */
final class CardCells {
    private CardCells() {}

    static void fill(CardRow row, PersonCard card) {
        EmptyFields empty = new EmptyFields();
        row.system = card.system().name();
        row.schoolId = card.school().id();
        row.className = empty.column("className", card.className());
        row.dataAsOf = empty.column("dataAsOf", card.dataAsOf());
        empty.column("parents", withoutEmptyList(card.parents()));
        empty.column("orders", withoutEmptyList(card.orders()));
        row.emptyFields = empty.toArray();
    }

    static PersonCard card(
            CardRow row, School school, Person pupil, List<Parent> parents, List<EnrolmentOrder> orders) {
        EmptyFields empty = new EmptyFields(row.emptyFields);
        return new PersonCard(
                row.id,
                SourceSystem.valueOf(row.system),
                empty.fact("dataAsOf", row.dataAsOf),
                school,
                empty.fact("className", row.className),
                pupil,
                parents.isEmpty() ? empty.fact("parents", null) : Fact.of(parents),
                orders.isEmpty() ? empty.fact("orders", null) : Fact.of(orders));
    }

    static void fill(StaffCardRow row, StaffCard card) {
        EmptyFields empty = new EmptyFields();
        row.schoolId = card.school().id();
        row.roles = empty.column("roles", withoutEmptyList(card.roles()).map(roles -> roles.stream()
                .map(StaffRole::name)
                .toArray(String[]::new)));
        row.employedFrom = empty.column("employedFrom", card.employedFrom());
        row.employedTo = empty.column("employedTo", card.employedTo());
        row.emptyFields = empty.toArray();
    }

    static StaffCard card(StaffCardRow row, School school, Person person) {
        EmptyFields empty = new EmptyFields(row.emptyFields);
        return new StaffCard(
                row.id,
                school,
                person,
                empty.fact("roles", row.roles).map(CardCells::roles),
                empty.fact("employedFrom", row.employedFrom),
                empty.fact("employedTo", row.employedTo));
    }

    static OrderRow row(EnrolmentOrder order, String cardId, int position) {
        EmptyFields empty = new EmptyFields();
        OrderRow row = new OrderRow();
        row.id = cardId + ':' + position;
        row.cardId = cardId;
        row.position = (short) position;
        row.type = order.type().name();
        row.number = empty.column("number", order.number());
        row.date = order.date();
        row.effectiveFrom = empty.column("effectiveFrom", order.effectiveFrom());
        row.schoolId = order.schoolId();
        row.className = empty.column("className", order.className());
        row.status = order.status().name();
        row.reason = empty.column("reason", order.reason().map(EnrolmentOrder.Reason::name));
        row.emptyFields = empty.toArray();
        return row;
    }

    static EnrolmentOrder order(OrderRow row) {
        EmptyFields empty = new EmptyFields(row.emptyFields);
        return new EnrolmentOrder(
                EnrolmentOrder.Type.valueOf(row.type),
                empty.fact("number", row.number),
                row.date,
                empty.fact("effectiveFrom", row.effectiveFrom),
                row.schoolId,
                empty.fact("className", row.className),
                EnrolmentOrder.Status.valueOf(row.status),
                empty.fact("reason", row.reason).map(EnrolmentOrder.Reason::valueOf));
    }

    /** Kinship is a column of the person's row, but a member of the parent. */
    static Fact<Kinship> kinship(String[] emptyFields, @Nullable String column) {
        return new EmptyFields(emptyFields).fact("kinship", column).map(Kinship::valueOf);
    }

    /** A list without items says the same as an empty fact. */
    private static <T> Fact<List<T>> withoutEmptyList(Fact<List<T>> list) {
        return list.flatMap(items -> items.isEmpty() ? Fact.empty() : list);
    }

    private static List<StaffRole> roles(String[] names) {
        List<StaffRole> roles = new ArrayList<>(names.length);
        for (String name : names) {
            roles.add(StaffRole.valueOf(name));
        }
        return roles;
    }
}
