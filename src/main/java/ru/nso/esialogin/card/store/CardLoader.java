package ru.nso.esialogin.card.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.store.row.CardRow;
import ru.nso.esialogin.card.store.row.OrderRow;
import ru.nso.esialogin.card.store.row.OrderRows;
import ru.nso.esialogin.card.store.row.PersonRow;
import ru.nso.esialogin.card.store.row.PersonRows;
import ru.nso.esialogin.card.store.row.SchoolRow;
import ru.nso.esialogin.card.store.row.SchoolRows;
import ru.nso.esialogin.card.store.row.StaffCardRow;

/** Completes rows of cards with people, orders and schools: one statement each, however many cards there are. */
@ApplicationScoped
public class CardLoader {
    private final SchoolRows schools;
    private final PersonRows persons;
    private final OrderRows orders;
    private final PersonCells cells;

    CardLoader(SchoolRows schools, PersonRows persons, OrderRows orders, PersonCells cells) {
        this.schools = schools;
        this.persons = persons;
        this.orders = orders;
        this.cells = cells;
    }

    /** Pupil cards in the order of the rows. */
    public List<Stored<PersonCard>> pupilCards(List<CardRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> ids = rows.stream().map(row -> row.id).toList();
        return pupilCards(rows, schools(rows, row -> row.schoolId), persons.ofCards(ids), orders.ofCards(ids));
    }

    List<Stored<PersonCard>> pupilCards(
            List<CardRow> rows, Map<String, SchoolRow> schoolRows, List<PersonRow> onCards, List<OrderRow> ofCards) {
        Map<String, List<PersonRow>> people = grouped(onCards, row -> String.valueOf(row.cardId));
        Map<String, List<OrderRow>> listed = grouped(ofCards, row -> row.cardId);
        return rows.stream()
                .map(row -> new Stored<>(
                        CardCells.card(
                                row,
                                SchoolsInDatabase.school(schoolRows.get(row.schoolId)),
                                cells.person(only(people, row.id, "PUPIL")),
                                parents(people, row.id),
                                orders(listed, row.id)),
                        row.version))
                .toList();
    }

    /** Staff cards in the order of the rows. */
    public List<Stored<StaffCard>> staffCards(List<StaffCardRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        return staffCards(
                rows,
                schools(rows, row -> row.schoolId),
                persons.ofStaffCards(rows.stream().map(row -> row.id).toList()));
    }

    List<Stored<StaffCard>> staffCards(
            List<StaffCardRow> rows, Map<String, SchoolRow> schoolRows, List<PersonRow> onCards) {
        Map<String, List<PersonRow>> people = grouped(onCards, row -> String.valueOf(row.staffCardId));
        return rows.stream()
                .map(row -> new Stored<>(
                        CardCells.card(
                                row,
                                SchoolsInDatabase.school(schoolRows.get(row.schoolId)),
                                cells.person(only(people, row.id, "EMPLOYEE"))),
                        row.version))
                .toList();
    }

    private <R> Map<String, SchoolRow> schools(Collection<R> rows, Function<R, String> schoolId) {
        return schools.byIds(rows.stream().map(schoolId).distinct().toList());
    }

    private static <R> Map<String, List<R>> grouped(List<R> rows, Function<R, String> owner) {
        return rows.stream().collect(Collectors.groupingBy(owner));
    }

    private static PersonRow only(Map<String, List<PersonRow>> people, String cardId, String role) {
        return people.getOrDefault(cardId, List.of()).stream()
                .filter(row -> row.role.equals(role))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A card has lost the person it is about"));
    }

    private List<Parent> parents(Map<String, List<PersonRow>> people, String cardId) {
        return people.getOrDefault(cardId, List.of()).stream()
                .filter(row -> row.role.equals("PARENT"))
                .map(row -> new Parent(cells.person(row), CardCells.kinship(row.emptyFields, row.kinship)))
                .toList();
    }

    private static List<EnrolmentOrder> orders(Map<String, List<OrderRow>> listed, String cardId) {
        return listed.getOrDefault(cardId, List.of()).stream()
                .map(CardCells::order)
                .toList();
    }
}
