package ru.nso.esialogin.card.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.CardStore;
import ru.nso.esialogin.card.registry.CardVersion;
import ru.nso.esialogin.card.registry.Page;
import ru.nso.esialogin.card.registry.PageRequest;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.store.history.CardVersions;
import ru.nso.esialogin.card.store.row.KeyRows;
import ru.nso.esialogin.card.store.row.PersonRows;
import ru.nso.esialogin.card.store.row.StaffCardRow;
import ru.nso.esialogin.card.store.row.StaffCardRows;

/** Staff cards in their tables: card, person, hashes and versions are written together. */
@ApplicationScoped
class StaffCardsInDatabase implements CardStore<StaffCard> {
    private final StaffCardRows cards;
    private final PersonRows persons;
    private final KeyRows keys;
    private final CardLoader loader;
    private final CardsByIds byIds;
    private final CardInRows rows;
    private final KeySearch search;
    private final CardVersions versions;
    private final Clock clock;

    StaffCardsInDatabase(
            StaffCardRows cards,
            PersonRows persons,
            KeyRows keys,
            CardLoader loader,
            CardsByIds byIds,
            CardInRows rows,
            KeySearch search,
            CardVersions versions,
            Clock clock) {
        this.cards = cards;
        this.persons = persons;
        this.keys = keys;
        this.loader = loader;
        this.byIds = byIds;
        this.rows = rows;
        this.search = search;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public Stored<StaffCard> create(StaffCard card, Change change) {
        cards.persist(rows.first(card));
        insertPerson(card);
        return kept(new Stored<>(card, 1), change);
    }

    @Override
    public Optional<Stored<StaffCard>> find(String id, Scope scope) {
        return loaded(cards.live(id, scope));
    }

    @Override
    public Optional<Stored<StaffCard>> findForChange(String id, Scope scope) {
        return loaded(cards.liveLocked(id, scope));
    }

    @Override
    public Stored<StaffCard> replace(Stored<StaffCard> held, StaffCard changed, Change change) {
        String id = held.content().id();
        StaffCardRow row = cards.findById(id);
        row.version = held.version() + 1;
        row.updatedAt = clock.instant();
        CardCells.fill(row, changed);
        cards.flush();
        // Hashes go with the person they belong to (on delete cascade).
        persons.delete("staffCardId", id);
        // The row just deleted is still in memory; the new one has the same id.
        cards.getEntityManager().clear();
        insertPerson(changed);
        return kept(new Stored<>(changed, held.version() + 1), change);
    }

    @Override
    public void archive(Stored<StaffCard> held, Change change) {
        StaffCardRow row = cards.findById(held.content().id());
        Instant now = clock.instant();
        row.version = held.version() + 1;
        row.updatedAt = now;
        row.archivedAt = now;
        versions.keep(held.content(), row.version, change);
    }

    @Override
    public Page<Stored<StaffCard>> page(Optional<String> schoolId, Scope scope, PageRequest request) {
        List<StaffCardRow> found = cards.after(request.after().orElse(""), schoolId, scope, request.limit() + 1);
        return Page.of(loader.staffCards(found), request.limit(), card -> card.content()
                .id());
    }

    @Override
    public Page<Stored<StaffCard>> search(Collection<SearchKey> anyOf, Scope scope, PageRequest request) {
        int most = request.limit() + 1;
        List<String> ids =
                search.find(CardTable.STAFF, anyOf, scope, request.after().orElse(""), most);
        return Page.of(
                byIds.staff(ids, scope), request.limit(), card -> card.content().id());
    }

    @Override
    public List<CardVersion<StaffCard>> history(String id, Scope scope) {
        return cards.liveOrArchived(id, scope)
                .map(row -> versions.ofStaffCard(row.id))
                .orElse(List.of());
    }

    private Optional<Stored<StaffCard>> loaded(Optional<StaffCardRow> row) {
        return loader.staffCards(row.stream().toList()).stream().findFirst();
    }

    private Stored<StaffCard> kept(Stored<StaffCard> stored, Change change) {
        versions.keep(stored.content(), stored.version(), change);
        return stored;
    }

    private void insertPerson(StaffCard card) {
        CardInRows.Parts parts = rows.parts(card);
        persons.persist(parts.people());
        keys.persist(parts.keys());
    }
}
