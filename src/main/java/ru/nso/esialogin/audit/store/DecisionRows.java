package ru.nso.esialogin.audit.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.audit.results.Decided;
import ru.nso.esialogin.audit.worklist.Assignment;
import ru.nso.esialogin.audit.worklist.Waiver;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.rules.CauseCode;

/** Table {@code audit_decision}. Reasons are written by people, so they are encrypted. */
@Singleton
class DecisionRows {
    private static final String INSERT = "insert into audit_decision (id, audit_id, place, kind, card_id, cause,"
            + " assigned_to, reason, until) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Sql sql;
    private final FieldCipher cipher;
    private final Clock clock;

    DecisionRows(Sql sql, FieldCipher cipher, Clock clock) {
        this.sql = sql;
        this.cipher = cipher;
        this.clock = clock;
    }

    void replace(String id, Decided decided) {
        sql.write("delete from audit_decision where audit_id = ?", id);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Decided.WaivedCard one : decided.waived()) {
            String name = id + '/' + rows.size();
            Waiver waiver = one.waiver();
            rows.add(new @Nullable Object[] {
                name,
                id,
                rows.size(),
                "WAIVER",
                one.cardId(),
                waiver.cause().map(CauseCode::toString).orElse(null),
                null,
                cipher.encrypt(waiver.reason(), place(name)),
                waiver.until()
            });
        }
        for (Decided.AssignedCard one : decided.assigned()) {
            rows.add(new @Nullable Object[] {
                id + '/' + rows.size(),
                id,
                rows.size(),
                "ASSIGNMENT",
                one.cardId(),
                null,
                one.assignment().to(),
                null,
                one.assignment().due()
            });
        }
        sql.writeAll(INSERT, rows);
        sql.write("update audit set decided_at = ? where id = ?", Sql.moment(clock.instant()), id);
    }

    Decided list(String id) {
        List<Decided.WaivedCard> waived = new ArrayList<>();
        List<Decided.AssignedCard> assigned = new ArrayList<>();
        sql.list(
                "select * from audit_decision where audit_id = ? order by place",
                row -> "WAIVER".equals(row.getString("kind"))
                        ? waived.add(waiver(row))
                        : assigned.add(new Decided.AssignedCard(
                                row.getString("card_id"), new Assignment(row.getString("assigned_to"), day(row)))),
                id);
        return new Decided(waived, assigned);
    }

    private Decided.WaivedCard waiver(ResultSet row) throws SQLException {
        return new Decided.WaivedCard(
                row.getString("card_id"),
                new Waiver(
                        Optional.ofNullable(row.getString("cause")).map(CauseCode::of),
                        cipher.decrypt(row.getBytes("reason"), place(row.getString("id"))),
                        day(row)));
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return row.getObject("until", LocalDate.class);
    }

    private static Place place(String name) {
        return new Place("audit_decision", "reason", name);
    }
}
