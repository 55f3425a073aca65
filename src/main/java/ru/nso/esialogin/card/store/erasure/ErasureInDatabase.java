package ru.nso.esialogin.card.store.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.erasure.ErasureStore;
import ru.nso.esialogin.card.erasure.HeldCard;
import ru.nso.esialogin.card.registry.CardVersion;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.card.reveal.CardKind;
import ru.nso.esialogin.card.store.CardLoader;
import ru.nso.esialogin.card.store.KeySearch;
import ru.nso.esialogin.card.store.history.CardVersions;
import ru.nso.esialogin.card.store.row.CardRow;
import ru.nso.esialogin.card.store.row.CardRows;
import ru.nso.esialogin.card.store.row.StaffCardRow;
import ru.nso.esialogin.card.store.row.StaffCardRows;
import ru.nso.esialogin.platform.crypto.UnreadableValue;

/** Erases in the tables of cards; people, orders and hashes go with the row of the card (on delete cascade). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ErasureInDatabase implements ErasureStore {
    private static final Logger LOG = Logger.getLogger(ErasureInDatabase.class);

    /** Any number that is nobody else's. */
    private static final long LOCK = 5_498_202_512L;

    /** Of each kind of card, by hashes and by names. Nobody stands on so many. */
    private static final int MOST_HOLDERS = 1000;

    private final EntityManager entities;
    private final CardRows cards;
    private final StaffCardRows staffCards;
    private final CardLoader loader;
    private final CardVersions versions;
    private final KeySearch search;

    ErasureInDatabase(
            EntityManager entities,
            CardRows cards,
            StaffCardRows staffCards,
            CardLoader loader,
            CardVersions versions,
            KeySearch search) {
        this.entities = entities;
        this.cards = cards;
        this.staffCards = staffCards;
        this.loader = loader;
        this.versions = versions;
        this.search = search;
    }

    @Override
    public void begin() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)", Object[].class)
                .setParameter("lock", LOCK)
                .getResultList();
    }

    @Override
    public Optional<HeldCard> hold(CardKind kind, String cardId, Scope scope) {
        return switch (kind) {
            case PUPIL ->
                loader
                        .pupilCards(cards.liveOrArchivedLocked(cardId, scope).stream()
                                .toList())
                        .stream()
                        .map(card -> held(card, versions.ofPersonCard(cardId)))
                        .findFirst();
            case STAFF ->
                loader
                        .staffCards(staffCards.liveOrArchivedLocked(cardId, scope).stream()
                                .toList())
                        .stream()
                        .map(card -> held(card, versions.ofStaffCard(cardId)))
                        .findFirst();
        };
    }

    private static <C extends Card> HeldCard held(Stored<C> card, List<CardVersion<C>> states) {
        return new HeldCard(
                card.content(),
                card.version(),
                states.stream().<Card>map(CardVersion::card).toList());
    }

    @Override
    public List<HeldCard> holdArchived(Instant until, int most) {
        List<HeldCard> held = new ArrayList<>();
        for (CardRow row : cards.archivedLocked(until, most)) {
            readable(row.id, () -> held(loader.pupilCards(List.of(row)).get(0), versions.ofPersonCard(row.id)))
                    .ifPresent(held::add);
        }
        for (StaffCardRow row : staffCards.archivedLocked(until, most)) {
            readable(row.id, () -> held(loader.staffCards(List.of(row)).get(0), versions.ofStaffCard(row.id)))
                    .ifPresent(held::add);
        }
        return held;
    }

    /** One broken card must not keep all others in the archive; what is due goes on telling of it. */
    private static Optional<HeldCard> readable(String cardId, Supplier<HeldCard> card) {
        try {
            return Optional.of(card.get());
        } catch (UnreadableValue e) {
            LOG.errorf("Card %s is due and cannot be read: it stays in the archive", cardId);
            return Optional.empty();
        }
    }

    @Override
    public Holders holders(Collection<SearchKey> keys) {
        KeySearch.Holders found = search.everywhereAlsoArchived(keys, MOST_HOLDERS);
        return new Holders(
                loader.pupilCards(cards.alsoArchived(found.pupilCards())).stream()
                        .map(Stored::content)
                        .toList(),
                loader.staffCards(staffCards.alsoArchived(found.staffCards())).stream()
                        .map(Stored::content)
                        .toList(),
                found.pupilCards().size() < MOST_HOLDERS && found.staffCards().size() < MOST_HOLDERS);
    }

    @Override
    public long shorten(String cardId, UnaryOperator<PersonCard> without) {
        return versions.shorten(cardId, without);
    }

    @Override
    public long remove(CardKind kind, String cardId) {
        String table = kind == CardKind.PUPIL ? "CardRow" : "StaffCardRow";
        entities.createQuery("delete from " + table + " c where c.id = :id")
                .setParameter("id", cardId)
                .executeUpdate();
        // What was loaded of it is still in memory.
        entities.clear();
        return versions.erase(kind, cardId);
    }
}
