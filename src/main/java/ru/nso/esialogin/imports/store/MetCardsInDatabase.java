package ru.nso.esialogin.imports.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.imports.guard.RollOver;
import ru.nso.esialogin.imports.work.MetCards;
import ru.nso.esialogin.platform.database.Statements;

/** Ids of cards in a table; the lock is one of PostgreSQL and ends with the transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MetCardsInDatabase implements MetCards {
    /** Any number that is nobody else's. */
    private static final long LOCK = 5_498_202_527L;

    private final Statements sql;

    MetCardsInDatabase(Statements sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> among(String importId, Collection<String> cardIds) {
        if (cardIds.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(sql.list(
                "select card_id from import_card where import_id = ? and card_id = any (?)",
                row -> row.getString(1),
                importId,
                cardIds.toArray(String[]::new)));
    }

    @Override
    public void add(String importId, Collection<String> cardIds) {
        if (cardIds.isEmpty()) {
            return;
        }
        sql.write(
                "insert into import_card (import_id, card_id) select ?, unnest(?) on conflict do nothing",
                importId,
                cardIds.toArray(String[]::new));
    }

    @Override
    public void ofSchools(String importId, RollOver batch) {
        List<String> schools = List.copyOf(batch.schools());
        sql.write(
                "insert into import_school as s (import_id, school_id, complete)"
                        + " select ?, x.school, x.complete = 'true' from unnest(?, ?) as x (school, complete)"
                        + " on conflict (import_id, school_id) do update set complete = false"
                        + " where s.complete and not excluded.complete",
                importId,
                schools.toArray(String[]::new),
                schools.stream()
                        .map(school -> Boolean.toString(batch.isComplete(school)))
                        .toArray(String[]::new));
        if (batch.hasUnknownSchool()) {
            sql.write("update import_file set school_unknown = true where id = ?", importId);
        }
    }

    @Override
    public RollOver schools(String importId) {
        RollOver schools = new RollOver();
        sql.list(
                        "select school_id, complete from import_school where import_id = ?",
                        row -> new Noted(row.getString(1), row.getBoolean(2)),
                        importId)
                .forEach(noted -> {
                    if (noted.complete()) {
                        schools.taken(noted.schoolId());
                    } else {
                        schools.incomplete(noted.schoolId());
                    }
                });
        sql.list("select 1 from import_file where id = ? and school_unknown", row -> row.getInt(1), importId)
                .forEach(unknown -> schools.unknownSchool());
        return schools;
    }

    @Override
    public void oneAtATime() {
        sql.list("select 1 from pg_advisory_xact_lock(?)", row -> row.getInt(1), LOCK);
    }

    private record Noted(String schoolId, boolean complete) {}
}
