package ru.nso.esialogin.card.store.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.CardStore;
import ru.nso.esialogin.card.registry.bulk.NewCards;
import ru.nso.esialogin.card.store.CardInRows;
import ru.nso.esialogin.card.store.history.CardVersions;
import ru.nso.esialogin.card.store.history.VersionRow;
import ru.nso.esialogin.card.store.row.CardRow;
import ru.nso.esialogin.card.store.row.KeyRow;
import ru.nso.esialogin.card.store.row.OrderRow;
import ru.nso.esialogin.card.store.row.PersonRow;
import ru.nso.esialogin.card.store.row.StaffCardRow;
import ru.nso.esialogin.platform.database.copy.EntityCopy;
import ru.nso.esialogin.platform.database.copy.EntityLines;
import ru.nso.esialogin.platform.database.copy.Sheet;

/** New cards as lines for each table, encrypted and hashed. Safe for use by many threads. */
@ApplicationScoped
class CardSheets {
    private final CardInRows rows;
    private final CardVersions versions;
    private final EntityLines<CardRow> cards;
    private final EntityLines<StaffCardRow> staff;
    private final EntityLines<PersonRow> persons;
    private final EntityLines<OrderRow> orders;
    private final EntityLines<KeyRow> keys;
    private final EntityLines<VersionRow> history;

    CardSheets(CardInRows rows, CardVersions versions, EntityCopy copy) {
        this.rows = rows;
        this.versions = versions;
        this.cards = copy.lines(CardRow.class);
        this.staff = copy.lines(StaffCardRow.class);
        this.persons = copy.lines(PersonRow.class);
        this.orders = copy.lines(OrderRow.class);
        this.keys = copy.lines(KeyRow.class);
        this.history = copy.lines(VersionRow.class);
    }

    /** All tables that a card is written to. */
    List<EntityLines<?>> tables() {
        return List.of(cards, staff, persons, orders, keys, history);
    }

    /** The lines of all tables in the order in which they refer to one another. */
    List<Sheet> of(NewCards batch, CardStore.Change change) {
        List<CardRow> cardRows = new ArrayList<>();
        List<StaffCardRow> staffRows = new ArrayList<>();
        List<CardInRows.Parts> parts = new ArrayList<>();
        List<VersionRow> versionRows = new ArrayList<>();
        for (PersonCard card : batch.cards()) {
            cardRows.add(rows.first(card));
            parts.add(rows.parts(card));
            versionRows.add(versions.row(card, 1, change));
        }
        for (StaffCard card : batch.staff()) {
            staffRows.add(rows.first(card));
            parts.add(rows.parts(card));
            versionRows.add(versions.row(card, 1, change));
        }
        return List.of(
                cards.of(cardRows),
                staff.of(staffRows),
                persons.of(
                        parts.stream().flatMap(part -> part.people().stream()).toList()),
                orders.of(parts.stream().flatMap(part -> part.orders().stream()).toList()),
                keys.of(parts.stream().flatMap(part -> part.keys().stream()).toList()),
                history.of(versionRows));
    }
}
