package ru.nso.esialogin.card.store.reveal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ru.nso.esialogin.access.MaskedField;
import ru.nso.esialogin.access.StatedReason;
import ru.nso.esialogin.card.reveal.CardKind;
import ru.nso.esialogin.card.reveal.ExplainedReveal;
import ru.nso.esialogin.card.reveal.Reveal;
import ru.nso.esialogin.card.reveal.RevealStore;
import ru.nso.esialogin.card.reveal.Sought;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;

/** Reveals in their tables. */
@ApplicationScoped
class RevealsInDatabase implements RevealStore, PanacheRepositoryBase<RevealRow, String> {
    /** One statement counts and takes: requests at the same time wait for each other on the row of the user. */
    private static final String TAKE = "insert into reveal_count (made_by, day, taken) values (:by, :day, 1)"
            + " on conflict (made_by, day) do update set taken = reveal_count.taken + 1"
            + " where reveal_count.taken < :most returning made_by, taken";

    private final FieldCipher cipher;

    RevealsInDatabase(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean take(String by, LocalDate day, int most) {
        return !getEntityManager()
                .createNativeQuery(TAKE, Object[].class)
                .setParameter("by", by.toLowerCase(Locale.ROOT))
                .setParameter("day", day)
                .setParameter("most", most)
                .getResultList()
                .isEmpty();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void save(Reveal reveal, StatedReason reason) {
        RevealRow row = new RevealRow();
        row.id = reveal.id();
        row.cardKind = reveal.sought().kind().name();
        row.cardId = reveal.sought().cardId();
        row.personId = reveal.sought().personId();
        row.field = reveal.sought().field().name();
        row.madeBy = reveal.by();
        row.madeAt = reveal.at();
        row.expiresAt = reveal.expiresAt();
        row.reason = cipher.encrypt(reason.text(), place(reveal.id()));
        persist(row);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Reveal> find(String id) {
        return findByIdOptional(id).map(RevealsInDatabase::reveal);
    }

    /** Ids begin with the time. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ExplainedReveal> ofCard(CardKind kind, String cardId, Optional<String> after, int most) {
        Map<String, Object> parameters = new HashMap<>(Map.of("kind", kind.name(), "card", cardId));
        after.ifPresent(id -> parameters.put("after", id));
        String older = after.isPresent() ? " and r.id < :after" : "";
        return find(
                        "from RevealRow r where r.cardKind = :kind and r.cardId = :card" + older
                                + " order by r.id desc",
                        parameters)
                .range(0, most - 1)
                .stream()
                .map(row ->
                        new ExplainedReveal(reveal(row), new StatedReason(cipher.decrypt(row.reason, place(row.id)))))
                .toList();
    }

    static Place place(String id) {
        return new Place("reveal", "reason", id);
    }

    private static Reveal reveal(RevealRow row) {
        return new Reveal(
                row.id,
                new Sought(CardKind.valueOf(row.cardKind), row.cardId, row.personId, MaskedField.valueOf(row.field)),
                row.madeBy,
                row.madeAt,
                row.expiresAt);
    }
}
