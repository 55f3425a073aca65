package ru.nso.esialogin.card.store.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.registry.CardStore;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.registry.merge.CardMerge;
import ru.nso.esialogin.card.registry.merge.MergeStore;
import ru.nso.esialogin.card.store.CardLoader;
import ru.nso.esialogin.card.store.history.CardVersions;
import ru.nso.esialogin.card.store.row.CardRow;
import ru.nso.esialogin.card.store.row.CardRows;

/** Table {@code card_merge}. */
@ApplicationScoped
class MergesInDatabase implements MergeStore {
    private final EntityManager entities;
    private final CardRows cards;
    private final CardLoader loader;
    private final CardVersions versions;
    private final Clock clock;

    MergesInDatabase(EntityManager entities, CardRows cards, CardLoader loader, CardVersions versions, Clock clock) {
        this.entities = entities;
        this.cards = cards;
        this.loader = loader;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public void note(CardMerge merge) {
        entities.persist(MergeRow.of(merge));
    }

    @Override
    public Optional<CardMerge> standing(String absorbedId) {
        return entities.createQuery("from MergeRow m where m.absorbedId = :id and m.undoneAt is null", MergeRow.class)
                .setParameter("id", absorbedId)
                .getResultStream()
                .map(MergeRow::merge)
                .findFirst();
    }

    @Override
    public void undo(String id, CardMerge.Undone undone) {
        entities.createQuery("update MergeRow m set m.undoneBy = :by, m.undoneAt = :at where m.id = :id")
                .setParameter("by", undone.by())
                .setParameter("at", undone.at())
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public Optional<List<CardMerge>> of(String cardId, Scope scope) {
        return cards.liveOrArchived(cardId, scope).map(card -> entities
                .createQuery(
                        "from MergeRow m where m.absorbedId = :id or m.intoId = :id"
                                + " order by m.mergedAt desc, m.id desc",
                        MergeRow.class)
                .setParameter("id", cardId)
                .getResultList()
                .stream()
                .map(MergeRow::merge)
                .toList());
    }

    @Override
    public Optional<Stored<PersonCard>> hold(String cardId, Scope scope) {
        return loader
                .pupilCards(cards.liveOrArchivedLocked(cardId, scope).stream().toList())
                .stream()
                .findFirst();
    }

    @Override
    public Stored<PersonCard> revive(Stored<PersonCard> held, CardStore.Change change) {
        CardRow row = cards.findById(held.content().id());
        row.version = held.version() + 1;
        row.updatedAt = clock.instant();
        row.archivedAt = null;
        versions.keep(held.content(), row.version, change);
        return new Stored<>(held.content(), row.version);
    }
}
