package ru.nso.esialogin.card.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.store.row.CardRow;
import ru.nso.esialogin.card.store.row.KeyRow;
import ru.nso.esialogin.card.store.row.OrderRow;
import ru.nso.esialogin.card.store.row.PersonRow;
import ru.nso.esialogin.card.store.row.StaffCardRow;

/** The rows that a card is written as, whatever way they go into the database. Safe for use by many threads. */
@ApplicationScoped
public class CardInRows {
    private static final String PUPIL = "PUPIL";
    private static final String PARENT = "PARENT";
    private static final String EMPLOYEE = "EMPLOYEE";

    private final PersonCells cells;
    private final Clock clock;

    CardInRows(PersonCells cells, Clock clock) {
        this.cells = cells;
        this.clock = clock;
    }

    /**
     * What belongs to a card; it is written after the card's own row.
     *
     * @param people everybody on the card
     * @param orders the orders, none of a staff card
     * @param keys hashes of everybody's identifiers
     */
    public record Parts(List<PersonRow> people, List<OrderRow> orders, List<KeyRow> keys) {}

    /** The row of a new card. */
    public CardRow first(PersonCard card) {
        CardRow row = new CardRow();
        row.id = card.id();
        row.version = 1;
        row.createdAt = clock.instant();
        row.updatedAt = row.createdAt;
        CardCells.fill(row, card);
        return row;
    }

    /** The row of a new card. */
    public StaffCardRow first(StaffCard card) {
        StaffCardRow row = new StaffCardRow();
        row.id = card.id();
        row.version = 1;
        row.createdAt = clock.instant();
        row.updatedAt = row.createdAt;
        CardCells.fill(row, card);
        return row;
    }

    /** People, orders and keys of a pupil card. */
    public Parts parts(PersonCard card) {
        List<PersonRow> people = new ArrayList<>();
        people.add(placed(cells.row(card.pupil()), card.id(), PUPIL, 0));
        List<Parent> parents = card.knownParents();
        for (int position = 0; position < parents.size(); position++) {
            Parent parent = parents.get(position);
            PersonRow row = placed(cells.row(parent.person()), card.id(), PARENT, position);
            EmptyFields empty = new EmptyFields(row.emptyFields);
            row.kinship = empty.column("kinship", parent.kinship().map(Kinship::name));
            row.emptyFields = empty.toArray();
            people.add(row);
        }
        List<OrderRow> orders = new ArrayList<>();
        List<EnrolmentOrder> listed = card.orders().orElse(List.of());
        for (int position = 0; position < listed.size(); position++) {
            orders.add(CardCells.row(listed.get(position), card.id(), position));
        }
        List<KeyRow> keys = card.persons().stream()
                .flatMap(person -> cells.keys(person, card.id(), null).stream())
                .toList();
        return new Parts(people, orders, keys);
    }

    /** The person and the keys of a staff card. */
    public Parts parts(StaffCard card) {
        PersonRow row = cells.row(card.person());
        row.staffCardId = card.id();
        row.role = EMPLOYEE;
        row.position = 0;
        return new Parts(List.of(row), List.of(), cells.keys(card.person(), null, card.id()));
    }

    private static PersonRow placed(PersonRow row, String cardId, String role, int position) {
        row.cardId = cardId;
        row.role = role;
        row.position = (short) position;
        return row;
    }
}
