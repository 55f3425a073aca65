package ru.nso.esialogin.ticket.store.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.ticket.intake.IntakeCount;
import ru.nso.esialogin.ticket.intake.Taken;
import ru.nso.esialogin.ticket.intake.Writer;
import ru.nso.esialogin.ticket.intake.aside.AsideMail;
import ru.nso.esialogin.ticket.intake.aside.AsideStore;
import ru.nso.esialogin.ticket.intake.letter.Reason;
import ru.nso.esialogin.ticket.intake.letter.SenderCheck;
import ru.nso.esialogin.ticket.intake.letter.SenderCheck.Result;

/** The ledger as operators see it. */
@ApplicationScoped
@Transactional
class AsideInDatabase implements AsideStore {
    private static final String ASIDE =
            "select m.id, m.mailbox, m.state, m.reason, m.sentence, m.found_at, m.decided_at, m.bytes, m.writer, m.spf,"
                    + " m.dkim, m.dmarc, m.sender_proven, r.id is not null"
                    + " from mail_message m left join mail_raw r on r.id = m.id where ";

    private final Statements sql;
    private final FieldCipher cipher;

    AsideInDatabase(Statements sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public List<AsideMail> page(Taken taken, Optional<String> after, int limit) {
        return sql.list(
                ASIDE + "m.state = ? and (?::text is null or m.id < ?) order by m.id desc limit ?",
                AsideInDatabase::mail,
                taken.name(),
                after.orElse(null),
                after.orElse(null),
                limit + 1);
    }

    @Override
    public Optional<AsideMail> find(String id) {
        return sql.first(ASIDE + "m.state in ('QUARANTINE', 'REFUSED') and m.id = ?", AsideInDatabase::mail, id);
    }

    @Override
    public Optional<byte[]> raw(String id) {
        return sql.first(
                "select raw from mail_raw where id = ?",
                row -> cipher.decryptBytes(row.getBytes(1), LedgerInDatabase.place(id)),
                id);
    }

    @Override
    public List<IntakeCount> counts() {
        return sql.list(
                "select b.mailbox, b.messages, count(*) filter (where m.state = 'NEW_TICKET'),"
                        + " count(*) filter (where m.state = 'FOLLOW_UP'), count(*) filter (where m.state = 'QUARANTINE'),"
                        + " count(*) filter (where m.state = 'REFUSED'),"
                        + " count(*) filter (where m.state in ('FOUND', 'STORED')), b.listed, b.listed_at, b.failed_at,"
                        + " b.failure from mail_mailbox b left join mail_message m on m.mailbox = b.mailbox"
                        + " group by b.mailbox order by b.mailbox",
                row -> new IntakeCount(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        Optional.ofNullable(row.getObject(8, Long.class)),
                        instant(row, 9),
                        instant(row, 10),
                        Optional.ofNullable(row.getString(11))));
    }

    private static AsideMail mail(ResultSet row) throws SQLException {
        Optional<String> spf = Optional.ofNullable(row.getString(10));
        SenderCheck check = spf.isEmpty()
                ? new SenderCheck(Result.NONE, Result.NONE, Result.NONE, false)
                : new SenderCheck(
                        Result.valueOf(row.getString(10)),
                        Result.valueOf(row.getString(11)),
                        Result.valueOf(row.getString(12)),
                        row.getBoolean(13));
        return new AsideMail(
                row.getString(1),
                row.getString(2),
                Taken.valueOf(row.getString(3)),
                new Reason(row.getString(4), row.getString(5)),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject(8, Long.class)),
                Optional.ofNullable(row.getString(9)).map(Writer::valueOf),
                spf.map(told -> check),
                row.getBoolean(14));
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
