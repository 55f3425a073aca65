package ru.nso.esialogin.imports.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.imports.preview.LoginChange;
import ru.nso.esialogin.imports.preview.LoginEffect;
import ru.nso.esialogin.imports.preview.PreviewStore;
import ru.nso.esialogin.platform.database.Statements;

/** Logins that become others, in their table. */
@ApplicationScoped
@Transactional
class PreviewInDatabase implements PreviewStore {
    private final Statements sql;

    PreviewInDatabase(Statements sql) {
        this.sql = sql;
    }

    @Override
    public void add(String importId, List<LoginChange> changes) {
        sql.writeEach(
                "insert into import_login (import_id, card_id, person_id, effect, before, after)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                changes.stream()
                        .map(change -> new @Nullable Object[] {
                            importId,
                            change.cardId(),
                            change.personId(),
                            change.effect().name(),
                            change.before().name(),
                            change.after().name()
                        })
                        .toList());
    }

    @Override
    public void finish(String importId, boolean complete) {
        sql.write("update import_file set preview_complete = ? where id = ?", complete, importId);
    }

    @Override
    public void forget(String importId) {
        sql.write("delete from import_login where import_id = ?", importId);
        sql.write("update import_file set preview_complete = null where id = ?", importId);
    }

    @Override
    public Optional<Counts> counts(String importId) {
        return sql
                .list(
                        "select count(l.card_id) filter (where l.effect = 'MENDED'),"
                                + " count(l.card_id) filter (where l.effect = 'BROKEN'),"
                                + " count(l.card_id) filter (where l.effect = 'WRONG_PERSON'),"
                                + " count(l.card_id) filter (where l.effect = 'CHANGED'), f.preview_complete"
                                + " from import_file f left join import_login l on l.import_id = f.id"
                                + " where f.id = ? and f.preview_complete is not null group by f.preview_complete",
                        row -> new Counts(
                                row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getBoolean(5)),
                        importId)
                .stream()
                .findFirst();
    }

    @Override
    public List<LoginChange> page(String importId, Optional<LoginEffect> effect, Place after, int most) {
        String wanted = effect.map(LoginEffect::name).orElse(null);
        return sql.list(
                "select card_id, person_id, effect, before, after from import_login where import_id = ?"
                        + " and (cast(? as text) is null or effect = ?) and (card_id, person_id) > (?, ?)"
                        + " order by card_id, person_id limit ?",
                row -> new LoginChange(
                        row.getString(1),
                        row.getString(2),
                        LoginEffect.valueOf(row.getString(3)),
                        Verdict.valueOf(row.getString(4)),
                        Verdict.valueOf(row.getString(5))),
                importId,
                wanted,
                wanted,
                after.cardId(),
                after.personId(),
                most);
    }
}
