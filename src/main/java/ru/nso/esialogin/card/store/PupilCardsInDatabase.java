package ru.nso.esialogin.card.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.registry.CardStore;
import ru.nso.esialogin.card.registry.CardVersion;
import ru.nso.esialogin.card.registry.Page;
import ru.nso.esialogin.card.registry.PageRequest;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.store.history.CardVersions;
import ru.nso.esialogin.card.store.row.CardRow;
import ru.nso.esialogin.card.store.row.CardRows;
import ru.nso.esialogin.card.store.row.KeyRows;
import ru.nso.esialogin.card.store.row.OrderRows;
import ru.nso.esialogin.card.store.row.PersonRows;

/** Pupil cards in their tables: card, people, orders, hashes and versions are written together. */
@ApplicationScoped
class PupilCardsInDatabase implements CardStore<PersonCard> {
    private final CardRows cards;
    private final PersonRows persons;
    private final OrderRows orders;
    private final KeyRows keys;
    private final CardLoader loader;
    private final CardsByIds byIds;
    private final CardInRows rows;
    private final KeySearch search;
    private final CardVersions versions;
    private final Clock clock;

    PupilCardsInDatabase(
            CardRows cards,
            PersonRows persons,
            OrderRows orders,
            KeyRows keys,
            CardLoader loader,
            CardsByIds byIds,
            CardInRows rows,
            KeySearch search,
            CardVersions versions,
            Clock clock) {
        this.cards = cards;
        this.persons = persons;
        this.orders = orders;
        this.keys = keys;
        this.loader = loader;
        this.byIds = byIds;
        this.rows = rows;
        this.search = search;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public Stored<PersonCard> create(PersonCard card, Change change) {
        cards.persist(rows.first(card));
        insertChildren(card);
        return kept(new Stored<>(card, 1), change);
    }

    @Override
    public Optional<Stored<PersonCard>> find(String id, Scope scope) {
        return loaded(cards.live(id, scope));
    }

    @Override
    public Optional<Stored<PersonCard>> findForChange(String id, Scope scope) {
        return loaded(cards.liveLocked(id, scope));
    }

    @Override
    public Stored<PersonCard> replace(Stored<PersonCard> held, PersonCard changed, Change change) {
        String id = held.content().id();
        CardRow row = cards.findById(id);
        row.version = held.version() + 1;
        row.updatedAt = clock.instant();
        CardCells.fill(row, changed);
        cards.flush();
        // Hashes go with the people they belong to (on delete cascade).
        persons.delete("cardId", id);
        orders.delete("cardId", id);
        // The rows just deleted are still in memory; the new ones have the same ids.
        cards.getEntityManager().clear();
        insertChildren(changed);
        return kept(new Stored<>(changed, held.version() + 1), change);
    }

    @Override
    public void archive(Stored<PersonCard> held, Change change) {
        CardRow row = cards.findById(held.content().id());
        Instant now = clock.instant();
        row.version = held.version() + 1;
        row.updatedAt = now;
        row.archivedAt = now;
        versions.keep(held.content(), row.version, change);
    }

    @Override
    public Page<Stored<PersonCard>> page(Optional<String> schoolId, Scope scope, PageRequest request) {
        List<CardRow> found = cards.after(request.after().orElse(""), schoolId, scope, request.limit() + 1);
        return Page.of(loader.pupilCards(found), request.limit(), card -> card.content()
                .id());
    }

    @Override
    public Page<Stored<PersonCard>> search(Collection<SearchKey> anyOf, Scope scope, PageRequest request) {
        int most = request.limit() + 1;
        List<String> ids =
                search.find(CardTable.PUPIL, anyOf, scope, request.after().orElse(""), most);
        return Page.of(byIds.pupils(ids, scope), request.limit(), card -> card.content()
                .id());
    }

    @Override
    public List<CardVersion<PersonCard>> history(String id, Scope scope) {
        return cards.liveOrArchived(id, scope)
                .map(row -> versions.ofPersonCard(row.id))
                .orElse(List.of());
    }

    private Optional<Stored<PersonCard>> loaded(Optional<CardRow> row) {
        return loader.pupilCards(row.stream().toList()).stream().findFirst();
    }

    private Stored<PersonCard> kept(Stored<PersonCard> stored, Change change) {
        versions.keep(stored.content(), stored.version(), change);
        return stored;
    }

    private void insertChildren(PersonCard card) {
        CardInRows.Parts parts = rows.parts(card);
        persons.persist(parts.people());
        orders.persist(parts.orders());
        keys.persist(parts.keys());
    }
}
