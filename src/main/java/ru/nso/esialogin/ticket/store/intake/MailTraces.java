package ru.nso.esialogin.ticket.store.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.nso.esialogin.access.erasure.Erased;
import ru.nso.esialogin.access.erasure.Trace;
import ru.nso.esialogin.access.erasure.TracesOfPeople;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.UnreadableValue;
import ru.nso.esialogin.platform.database.KeptCopies;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.ticket.Channel;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.intake.letter.LetterReader;
import ru.nso.esialogin.ticket.intake.letter.ReadLetter;
import ru.nso.esialogin.ticket.intake.letter.Reason;
import ru.nso.esialogin.ticket.store.KeptLetter;

/**
 * Raw letters and follow-ups that speak of somebody. The ledger stays, so that the letter is not taken in again; one that
 * waited for its place has it then. What cannot be read may speak of anybody.
 */
@Singleton
class MailTraces implements TracesOfPeople {
    private final Statements sql;
    private final FieldCipher cipher;
    private final KeptCopies copies;
    private final LetterReader reader;
    private final ObjectMapper mapper;

    MailTraces(Statements sql, FieldCipher cipher, KeptCopies copies, LetterReader reader, ObjectMapper mapper) {
        this.sql = sql;
        this.cipher = cipher;
        this.copies = copies;
        this.reader = reader;
        this.mapper = mapper;
    }

    @Override
    public Trace first() {
        return Trace.MAIL;
    }

    @Override
    public Map<Trace, Long> erase(Erased who) {
        copies.withdraw();
        List<String> raw = new ArrayList<>();
        for (Kept kept :
                ids("select r.id, m.mailbox from mail_raw r join mail_message m on m.id = r.id order by r.id")) {
            if (speaksRaw(who, kept)) {
                raw.add(kept.id);
            }
        }
        List<String> followUps = new ArrayList<>();
        for (Kept kept : ids("select id, ticket_id from mail_follow_up order by id")) {
            if (speaksFollowUp(who, kept)) {
                followUps.add(kept.id);
            }
        }
        Object rawIds = raw.toArray(String[]::new);
        Object followUpIds = followUps.toArray(String[]::new);
        sql.write(
                "update mail_message set state = 'REFUSED', decided_at = now(), reason = ?, sentence = ?"
                        + " where id = any (?) and state in ('STORED', 'QUARANTINE')",
                Reason.ERASED.code(),
                Reason.ERASED.sentence(),
                rawIds);
        sql.write(
                "update mail_message set reason = ?, sentence = ? where id = any (?) and state = 'REFUSED'",
                Reason.ERASED.code(),
                Reason.ERASED.sentence(),
                rawIds);
        long gone = sql.write("delete from mail_raw where id = any (?) or id = any (?)", rawIds, followUpIds);
        return Map.of(Trace.MAIL, gone + sql.write("delete from mail_follow_up where id = any (?)", followUpIds));
    }

    private record Kept(String id, String belongsTo) {}

    private List<Kept> ids(String query) {
        return sql.list(query, row -> new Kept(row.getString(1), row.getString(2)));
    }

    /** One letter at a time: all of them would not fit into memory. */
    private boolean speaksRaw(Erased who, Kept kept) {
        return sql.first("select raw from mail_raw where id = ?", row -> row.getBytes(1), kept.id)
                .filter(stored -> {
                    try {
                        byte[] raw = cipher.decryptBytes(stored, LedgerInDatabase.place(kept.id));
                        return !(reader.read(kept.belongsTo, raw) instanceof LetterReader.Reading.Read read)
                                || who.mentions().inProse(words(read.letter()));
                    } catch (UnreadableValue e) {
                        return true;
                    }
                })
                .isPresent();
    }

    private boolean speaksFollowUp(Erased who, Kept kept) {
        return sql.first("select letter from mail_follow_up where id = ?", row -> row.getBytes(1), kept.id)
                .filter(stored -> {
                    try {
                        Letter letter = KeptLetter.read(
                                Channel.EMAIL, cipher.decrypt(stored, FollowUpsInDatabase.place(kept.id)), mapper);
                        return who.mentions()
                                .inProse(String.join(
                                        "\n", letter.name(), letter.email(), letter.subject(), letter.body()));
                    } catch (UnreadableValue e) {
                        return true;
                    }
                })
                .isPresent();
    }

    private static String words(ReadLetter letter) {
        List<String> words =
                new ArrayList<>(List.of(letter.name(), letter.from().orElse(""), letter.subject(), letter.text()));
        letter.files().forEach(file -> words.add(file.name()));
        return String.join("\n", words);
    }
}
