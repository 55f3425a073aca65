package ru.nso.esialogin.imports.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.bulk.CardTexts;
import ru.nso.esialogin.card.registry.pass.CardKeys;
import ru.nso.esialogin.imports.work.Drafts;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.database.Statements;

/** Drafts in their table: encrypted, bound to their rows. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DraftsInDatabase implements Drafts {
    private static final String DRAFT = "select card_id, created, content from import_draft where import_id = ? and ";

    /** Number by number: of many at once the database thinks that they fit nearly every row, and reads them all. */
    private static final String FOUND = "with known as (select held.id from unnest(?) as n (number)"
            + " cross join lateral (select id from import_draft where keys @> array[n.number] offset 0) held"
            + " union select ? || '/' || x.card_id from unnest(?) as x (card_id))"
            + " select d.card_id, d.created, d.content from known join import_draft d on d.id = known.id"
            + " where d.import_id = ? order by d.card_id";

    private final Statements sql;
    private final FieldCipher cipher;
    private final CardTexts texts;

    DraftsInDatabase(Statements sql, FieldCipher cipher, CardTexts texts) {
        this.sql = sql;
        this.cipher = cipher;
        this.texts = texts;
    }

    @Override
    public List<Draft> found(String importId, Set<SearchKey> keys, Collection<String> ids) {
        return sql.listPlanned(
                FOUND,
                row -> draft(importId, row),
                keys(importId).asked(keys),
                importId,
                ids.toArray(String[]::new),
                importId);
    }

    @Override
    public List<Draft> after(String importId, String cardId, int most) {
        return sql.list(
                DRAFT + "card_id > ? order by card_id limit ?", row -> draft(importId, row), importId, cardId, most);
    }

    @Override
    public void keep(String importId, Collection<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        DraftKeys keys = keys(importId);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Draft draft : drafts) {
            String id = draft.card().id();
            rows.add(new @Nullable Object[] {
                importId + '/' + id,
                importId,
                id,
                draft.created(),
                cipher.encrypt(texts.write(draft.card()), place(importId, id)),
                keys.kept(CardKeys.of(draft.card()))
            });
        }
        sql.writeEach(
                "insert into import_draft (id, import_id, card_id, created, content, keys) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (import_id, card_id) do update set content = excluded.content,"
                        + " keys = excluded.keys",
                rows);
    }

    @Override
    public void forget(String importId) {
        sql.write("delete from import_draft where import_id = ?", importId);
    }

    private Draft draft(String importId, ResultSet row) throws SQLException {
        String id = row.getString("card_id");
        return new Draft(
                texts.read(cipher.decrypt(row.getBytes("content"), place(importId, id))), row.getBoolean("created"));
    }

    private DraftKeys keys(String importId) {
        return sql
                .list(
                        "select draft_secret from import_file where id = ? and draft_secret is not null",
                        row -> row.getBytes(1),
                        importId)
                .stream()
                .map(secret -> new DraftKeys(cipher.decryptBytes(secret, secret(importId))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a file without a secret"));
    }

    static Place secret(String importId) {
        return new Place("import_file", "draft_secret", importId);
    }

    private static Place place(String importId, String cardId) {
        return new Place("import_draft", "content", importId + '/' + cardId);
    }
}
