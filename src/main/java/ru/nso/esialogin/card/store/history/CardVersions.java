package ru.nso.esialogin.card.store.history;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.CardStore.Change;
import ru.nso.esialogin.card.registry.CardVersion;
import ru.nso.esialogin.card.reveal.CardKind;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;

/** Writes and reads the versions of cards. */
@ApplicationScoped
public class CardVersions implements PanacheRepositoryBase<VersionRow, String> {
    private static final String PUPIL = "PUPIL";
    private static final String STAFF = "STAFF";

    private final FieldCipher cipher;
    private final Clock clock;

    CardVersions(FieldCipher cipher, Clock clock) {
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Keeps the state a pupil card has got. */
    public void keep(PersonCard card, long version, Change change) {
        persist(row(card, version, change));
    }

    /** Keeps the state a staff card has got. */
    public void keep(StaffCard card, long version, Change change) {
        persist(row(card, version, change));
    }

    /** The row of a state that a pupil card has got. */
    public VersionRow row(PersonCard card, long version, Change change) {
        return row(PUPIL, card.id(), version, change, CardJson.write(card));
    }

    /** The row of a state that a staff card has got. */
    public VersionRow row(StaffCard card, long version, Change change) {
        return row(STAFF, card.id(), version, change, CardJson.write(card));
    }

    /** All states of a pupil card from the first on. */
    public List<CardVersion<PersonCard>> ofPersonCard(String id) {
        return versions(PUPIL, id, CardJson::readPersonCard);
    }

    /** All states of a staff card from the first on. */
    public List<CardVersion<StaffCard>> ofStaffCard(String id) {
        return versions(STAFF, id, CardJson::readStaffCard);
    }

    /**
     * Takes somebody out of all states of a pupil card; an entry of the access log has to say so before. How many states
     * changed. Whoever writes them anew under another key goes through them in the same order, so nobody waits in a circle.
     */
    public long shorten(String cardId, UnaryOperator<PersonCard> without) {
        long shortened = 0;
        for (VersionRow row : list("cardKind = ?1 and cardId = ?2 order by id", PUPIL, cardId)) {
            PersonCard card = CardJson.readPersonCard(content(row.id, row.contentEnc));
            PersonCard shorter = without.apply(card);
            if (!shorter.equals(card)) {
                exchange(row, FactJson.write(CardJson.write(shorter)));
                shortened++;
            }
        }
        getEntityManager().clear();
        return shortened;
    }

    /** What was read may be under another key by now; what it says is the same. */
    private void exchange(VersionRow row, String shorter) {
        byte[] was = row.contentEnc;
        while (!answer("select shorten_card_version(?1, ?2, ?3)", row.id, was, cipher.encrypt(shorter, place(row.id)))
                .equals(true)) {
            was = (byte[]) answer("select content_enc from card_version where id = ?1", row.id);
        }
    }

    /** Removes all states of a card that is gone; an entry of the access log has to say so before. How many there were. */
    public long erase(CardKind kind, String cardId) {
        return ((Number) answer("select erase_card_versions(?1, ?2)", kind.name(), cardId)).longValue();
    }

    private Object answer(String sql, Object... parameters) {
        Query query = getEntityManager().createNativeQuery(sql, Object[].class);
        for (int place = 0; place < parameters.length; place++) {
            query.setParameter(place + 1, parameters[place]);
        }
        return ((Object[]) query.getSingleResult())[0];
    }

    private JsonNode content(String id, byte[] sealed) {
        return FactJson.read(cipher.decrypt(sealed, place(id)));
    }

    private VersionRow row(String kind, String cardId, long version, Change change, JsonNode content) {
        VersionRow row = new VersionRow();
        row.id = kind + ':' + cardId + ':' + version;
        row.cardKind = kind;
        row.cardId = cardId;
        row.version = version;
        row.madeAt = clock.instant();
        row.madeBy = change.by();
        row.action = change.action().name();
        row.contentEnc = cipher.encrypt(FactJson.write(content), place(row.id));
        return row;
    }

    private <C extends Card> List<CardVersion<C>> versions(String kind, String cardId, Function<JsonNode, C> read) {
        return list("cardKind = ?1 and cardId = ?2 order by version", kind, cardId).stream()
                .map(row -> new CardVersion<>(
                        row.version,
                        row.madeAt,
                        new Change(row.madeBy, AccessEntry.Action.valueOf(row.action)),
                        read.apply(content(row.id, row.contentEnc))))
                .toList();
    }

    private static Place place(String rowId) {
        return new Place("card_version", "content_enc", rowId);
    }
}
