package ru.nso.esialogin.card.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.store.row.CardRow;
import ru.nso.esialogin.card.store.row.OrderRow;
import ru.nso.esialogin.card.store.row.PersonRow;
import ru.nso.esialogin.card.store.row.ResultRows;
import ru.nso.esialogin.card.store.row.SchoolRow;
import ru.nso.esialogin.card.store.row.ScopeFilter;
import ru.nso.esialogin.card.store.row.StaffCardRow;
import ru.nso.esialogin.platform.database.query.PlannedOnce;
import ru.nso.esialogin.platform.database.query.Questions;

/** Live cards within a scope, each kind in one question, for reading only: no entity is made. */
@ApplicationScoped
public class CardsByIds {
    private static final String FOUND =
            "select %s, %s from %s c join school s on s.id = c.school_id where c.id = any (:ids) and %s%s order by c.id";

    private static final String PEOPLE =
            "select " + ResultRows.PERSON + " from person p where p.%s = any (:ids) order by p.position";

    private static final String ORDERS =
            "select " + ResultRows.ORDER + " from enrolment_order o where o.card_id = any (:ids) order by o.position";

    private final Questions questions;
    private final CardLoader loader;
    private final Map<String, PlannedOnce> ofPupils = new ConcurrentHashMap<>();
    private final Map<String, PlannedOnce> ofStaff = new ConcurrentHashMap<>();

    CardsByIds(Questions questions, CardLoader loader) {
        this.questions = questions;
        this.loader = loader;
    }

    /** Pupil cards in the order of their ids. */
    public List<Stored<PersonCard>> pupils(Collection<String> ids, Scope scope) {
        if (ids.isEmpty()) {
            return List.of();
        }
        ScopeFilter filter = ScopeFilter.of(scope);
        List<CardRow> cards = new ArrayList<>();
        Map<String, SchoolRow> schools = new HashMap<>();
        List<PersonRow> people = new ArrayList<>();
        List<OrderRow> orders = new ArrayList<>();
        questions.ask(
                ofPupils.computeIfAbsent(
                        filter.sqlCondition(),
                        within -> new PlannedOnce(
                                found(CardTable.PUPIL, ResultRows.CARD, within), people(CardTable.PUPIL), ORDERS)),
                values(filter, ids),
                row -> {
                    CardRow card = ResultRows.card(row);
                    cards.add(card);
                    schools.put(card.schoolId, ResultRows.school(card.schoolId, row));
                },
                row -> people.add(ResultRows.person(row)),
                row -> orders.add(ResultRows.order(row)));
        return loader.pupilCards(cards, schools, people, orders);
    }

    /** Staff cards in the order of their ids. */
    public List<Stored<StaffCard>> staff(Collection<String> ids, Scope scope) {
        if (ids.isEmpty()) {
            return List.of();
        }
        ScopeFilter filter = ScopeFilter.of(scope);
        List<StaffCardRow> cards = new ArrayList<>();
        Map<String, SchoolRow> schools = new HashMap<>();
        List<PersonRow> people = new ArrayList<>();
        questions.ask(
                ofStaff.computeIfAbsent(
                        filter.sqlCondition(),
                        within -> new PlannedOnce(
                                found(CardTable.STAFF, ResultRows.STAFF_CARD, within), people(CardTable.STAFF))),
                values(filter, ids),
                row -> {
                    StaffCardRow card = ResultRows.staffCard(row);
                    cards.add(card);
                    schools.put(card.schoolId, ResultRows.school(card.schoolId, row));
                },
                row -> people.add(ResultRows.person(row)));
        return loader.staffCards(cards, schools, people);
    }

    private static Map<String, Object> values(ScopeFilter filter, Collection<String> ids) {
        Map<String, Object> values = filter.parameters();
        values.put("ids", ids.toArray(String[]::new));
        return values;
    }

    private static String found(CardTable table, String columns, String within) {
        return FOUND.formatted(columns, ResultRows.SCHOOL, table.table(), KeySearch.LIVE, within);
    }

    private static String people(CardTable table) {
        return PEOPLE.formatted(table.reference());
    }
}
