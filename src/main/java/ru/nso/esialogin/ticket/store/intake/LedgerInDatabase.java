package ru.nso.esialogin.ticket.store.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.registry.NewIds;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.ticket.intake.Taken;
import ru.nso.esialogin.ticket.intake.box.FetchedMail;
import ru.nso.esialogin.ticket.intake.box.MailIdentity;
import ru.nso.esialogin.ticket.intake.ledger.Decided;
import ru.nso.esialogin.ticket.intake.ledger.HeldLetter;
import ru.nso.esialogin.ticket.intake.ledger.LedgerEntry;
import ru.nso.esialogin.ticket.intake.ledger.LedgerEntry.Step;
import ru.nso.esialogin.ticket.intake.ledger.MailLedger;
import ru.nso.esialogin.ticket.intake.letter.Reason;
import ru.nso.esialogin.ticket.store.words.TextHashes;

/** The ledger in its tables. */
@ApplicationScoped
@Transactional
class LedgerInDatabase implements MailLedger {
    /** Any number that is nobody else's. */
    private static final long DECIDING = 5_498_202_540L;

    private final Statements sql;
    private final FieldCipher cipher;
    private final SenderCounts senders;
    private final MailWords words;
    private final TextHashes hashes;
    private final NewIds ids;
    private final Clock clock;

    LedgerInDatabase(
            Statements sql,
            FieldCipher cipher,
            SenderCounts senders,
            MailWords words,
            TextHashes hashes,
            NewIds ids,
            Clock clock) {
        this.sql = sql;
        this.cipher = cipher;
        this.senders = senders;
        this.words = words;
        this.hashes = hashes;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void found(String mailbox, long uidValidity, List<Long> uids) {
        int added = sql.write(
                "insert into mail_message (id, mailbox, uid_validity, uid, found_at, state)"
                        + " select listed.id, ?, ?, listed.uid, ?, 'FOUND' from unnest(?, ?) as listed(id, uid)"
                        + " on conflict (mailbox, uid_validity, uid) do nothing",
                mailbox,
                uidValidity,
                clock.instant(),
                uids.stream().map(uid -> ids.next()).toArray(String[]::new),
                uids.toArray(Long[]::new));
        sql.write(
                "insert into mail_mailbox as known (mailbox, messages) values (?, ?)"
                        + " on conflict (mailbox) do update set messages = known.messages + excluded.messages",
                mailbox,
                (long) added);
    }

    @Override
    public long highest(String mailbox, long uidValidity) {
        return sql.first(
                        "select coalesce(max(uid), 0) from mail_message where mailbox = ? and uid_validity = ?",
                        row -> row.getLong(1),
                        mailbox,
                        uidValidity)
                .orElse(0L);
    }

    @Override
    public void numbered(String mailbox, long uidValidity) {
        forget(
                mailbox,
                sql.write(
                        "delete from mail_message where mailbox = ? and uid_validity <> ? and state = 'FOUND'",
                        mailbox,
                        uidValidity));
    }

    @Override
    public List<LedgerEntry> unfinished(String mailbox, long uidValidity, long behind, int limit) {
        return sql.list(
                "select id, uid, state from mail_message where mailbox = ? and uid_validity = ? and uid > ?"
                        + " and marked_at is null and state <> 'QUARANTINE' order by uid limit ?",
                LedgerInDatabase::entry,
                mailbox,
                uidValidity,
                behind,
                limit);
    }

    @Override
    public List<LedgerEntry> leftBehind(String mailbox, long uidValidity) {
        return sql.list(
                "select id, uid, state from mail_message where mailbox = ? and uid_validity <> ? and state = 'STORED'"
                        + " and marked_at is null order by uid_validity, uid",
                LedgerInDatabase::entry,
                mailbox,
                uidValidity);
    }

    @Override
    public LedgerEntry store(LedgerEntry found, FetchedMail mail, MailIdentity identity) {
        Known known = sql.first(
                        "select first.id, first.uid_validity, here.mailbox, here.uid_validity, here.state"
                                + " from mail_message here left join mail_message first on first.identity = ?"
                                + " where here.id = ? for update of here",
                        row -> new Known(
                                Optional.ofNullable(row.getString(1)),
                                row.getLong(2),
                                row.getString(3),
                                row.getLong(4),
                                step(row.getString(5))),
                        identity.identity(),
                        found.id())
                .orElseThrow(() -> new IllegalStateException("a letter has left the ledger"));
        if (known.step() != Step.FOUND) {
            return new LedgerEntry(found.id(), found.uid(), known.step());
        }
        if (known.first().isEmpty()) {
            add(found, mail, identity, known.mailbox());
            return new LedgerEntry(found.id(), found.uid(), Step.STORED);
        }
        String first = known.first().get();
        return numberedAnew(found, first, known).orElseGet(() -> {
            repeat(found, first, mail, identity);
            return new LedgerEntry(found.id(), found.uid(), Step.DECIDED);
        });
    }

    private void repeat(LedgerEntry found, String first, FetchedMail mail, MailIdentity identity) {
        sql.write(
                "update mail_message set state = 'REFUSED', repeat_of = ?, received_at = ?, bytes = ?,"
                        + " message_hash = ?, content_hash = ?, decided_at = ?, reason = ?, sentence = ? where id = ?",
                first,
                mail.receivedAt(),
                mail.bytes(),
                identity.messageHash().orElse(null),
                identity.contentHash(),
                clock.instant(),
                Reason.REPEATED.code(),
                Reason.REPEATED.sentence(),
                found.id());
    }

    private void add(LedgerEntry found, FetchedMail mail, MailIdentity identity, String mailbox) {
        sql.write(
                "update mail_message set state = 'STORED', received_at = ?, bytes = ?, message_hash = ?,"
                        + " content_hash = ?, identity = ? where id = ?",
                mail.receivedAt(),
                mail.bytes(),
                identity.messageHash().orElse(null),
                identity.contentHash(),
                identity.identity(),
                found.id());
        sql.write(
                "insert into mail_raw (id, cut, raw, index_key_id, words) values (?, ?, ?, ?, ?)",
                found.id(),
                mail.cut(),
                cipher.encrypt(mail.raw(), place(found.id())),
                hashes.key(),
                words.ofRaw(mailbox, mail.raw()).orElse(null));
    }

    /** The same letter, or one of its repeats, that the mailbox had under another number: it has the new one now. */
    private Optional<LedgerEntry> numberedAnew(LedgerEntry found, String first, Known known) {
        Optional<String> old = known.firstValidity() != known.validity()
                ? Optional.of(first)
                : sql.first(
                        "select id from mail_message where repeat_of = ? and uid_validity <> ? order by id limit 1",
                        row -> row.getString(1),
                        first,
                        known.validity());
        return old.flatMap(id -> {
            forget(known.mailbox(), sql.write("delete from mail_message where id = ?", found.id()));
            return sql.first(
                    "update mail_message set uid_validity = ?, uid = ? where id = ? returning id, uid, state",
                    LedgerInDatabase::entry,
                    known.validity(),
                    found.uid(),
                    id);
        });
    }

    private record Known(Optional<String> first, long firstValidity, String mailbox, long validity, Step step) {}

    @Override
    public void gone(LedgerEntry found) {
        sql.write(
                "update mail_message set state = 'REFUSED', decided_at = ?, marked_at = ?, reason = ?, sentence = ?"
                        + " where id = ? and state = 'FOUND'",
                clock.instant(),
                clock.instant(),
                Reason.GONE.code(),
                Reason.GONE.sentence(),
                found.id());
    }

    @Override
    public int attempt(LedgerEntry stored) {
        return sql.first(
                        "update mail_message set attempts = attempts + 1 where id = ? returning attempts",
                        row -> row.getInt(1),
                        stored.id())
                .orElse(0);
    }

    @Override
    public boolean hasPlace(LedgerEntry entry) {
        return sql.first(
                        "select true from mail_message where id = ? and state in ('NEW_TICKET', 'FOLLOW_UP', 'REFUSED')"
                                + " and marked_at is null",
                        row -> row.getBoolean(1),
                        entry.id())
                .isPresent();
    }

    @Override
    public void marked(LedgerEntry decided) {
        sql.write("update mail_message set marked_at = ? where id = ?", clock.instant(), decided.id());
    }

    @Override
    public void looked(String mailbox, long listed) {
        sql.write(
                "update mail_mailbox set listed = ?, listed_at = ?, failed_at = null, failure = null where mailbox = ?",
                listed,
                clock.instant(),
                mailbox);
    }

    @Override
    public void failed(String mailbox, String why) {
        sql.write(
                "insert into mail_mailbox as known (mailbox, messages, failed_at, failure) values (?, 0, ?, ?)"
                        + " on conflict (mailbox) do update"
                        + " set failed_at = coalesce(known.failed_at, excluded.failed_at), failure = excluded.failure",
                mailbox,
                clock.instant(),
                why);
    }

    @Override
    public Optional<HeldLetter> find(String id) {
        return stored(id, "");
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public Optional<HeldLetter> hold(String id) {
        sql.list("select pg_advisory_xact_lock(?)", row -> true, DECIDING);
        return stored(id, " for update of m");
    }

    private Optional<HeldLetter> stored(String id, String held) {
        return sql.first(
                "select m.id, m.mailbox, m.state, coalesce(r.cut, true), r.raw from mail_message m"
                        + " left join mail_raw r on r.id = m.id"
                        + " where m.id = ? and m.state <> 'FOUND' and m.reason is distinct from 'ERASED'" + held,
                row -> new HeldLetter(
                        row.getString(1),
                        row.getString(2),
                        Optional.of(row.getString(3))
                                .filter(state -> !state.equals("STORED"))
                                .map(Taken::valueOf),
                        row.getBoolean(4),
                        Optional.ofNullable(row.getBytes(5))
                                .map(raw -> cipher.decryptBytes(raw, place(id)))
                                .orElse(new byte[0])),
                id);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void decide(HeldLetter held, Decided decided, Instant at) {
        sql.write(
                "update mail_message set state = ?, decided_at = ?, reason = ?, sentence = ?, ticket_id = ?, writer = ?,"
                        + " spf = ?, dkim = ?, dmarc = ?, sender_proven = ?, marked_at = null where id = ?",
                decided.taken().name(),
                at,
                decided.reason().map(Reason::code).orElse(null),
                decided.reason().map(Reason::sentence).orElse(null),
                decided.ticketId().orElse(null),
                decided.writer().map(Enum::name).orElse(null),
                decided.check().map(check -> check.spf().name()).orElse(null),
                decided.check().map(check -> check.dkim().name()).orElse(null),
                decided.check().map(check -> check.dmarc().name()).orElse(null),
                decided.check().map(check -> check.proven()).orElse(null),
                held.id());
        sql.write(
                "update mail_raw set decided_at = ?, ticket_id = ? where id = ?",
                at,
                decided.ticketId().orElse(null),
                held.id());
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void fetchAgain(HeldLetter held) {
        sql.write("delete from mail_raw where id = ?", held.id());
        sql.write(
                "update mail_message set state = 'FOUND', decided_at = null, reason = null, sentence = null,"
                        + " identity = null, attempts = 0, marked_at = null where id = ?",
                held.id());
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public Optional<String> ticketOfCopy(HeldLetter held) {
        return sql.first(
                "select m.ticket_id from mail_message here join mail_message m on m.message_hash = here.message_hash"
                        + " and m.content_hash = here.content_hash and m.ticket_id is not null"
                        + " join ticket t on t.id = m.ticket_id where here.id = ? order by m.id limit 1",
                row -> row.getString(1),
                held.id());
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public List<String> ticketsOfMessages(List<String> messageHashes) {
        return sql.list(
                "select m.ticket_id from unnest(?) with ordinality as asked(hash, place)"
                        + " join mail_message m on m.message_hash = asked.hash and m.ticket_id is not null"
                        + " join ticket t on t.id = m.ticket_id order by asked.place, m.id",
                row -> row.getString(1),
                (Object) messageHashes.toArray(String[]::new));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public Optional<String> firstTicket(List<String> numbers) {
        return sql.first(
                "select t.id from unnest(?) with ordinality as asked(id, place) join ticket t on t.id = asked.id"
                        + " order by asked.place limit 1",
                row -> row.getString(1),
                (Object) numbers.toArray(String[]::new));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public int lettersToday(String address, Instant at) {
        return senders.oneMore(address, at);
    }

    private void forget(String mailbox, int messages) {
        sql.write("update mail_mailbox set messages = messages - ? where mailbox = ?", (long) messages, mailbox);
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(row.getString(1), row.getLong(2), step(row.getString(3)));
    }

    private static Step step(String state) {
        return switch (state) {
            case "FOUND" -> Step.FOUND;
            case "STORED" -> Step.STORED;
            default -> Step.DECIDED;
        };
    }

    static Place place(String id) {
        return new Place("mail_raw", "raw", id);
    }
}
