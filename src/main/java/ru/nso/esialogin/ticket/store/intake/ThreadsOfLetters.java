package ru.nso.esialogin.ticket.store.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.ticket.intake.letter.LetterReader;
import ru.nso.esialogin.ticket.intake.letter.ReadLetter;
import ru.nso.esialogin.ticket.outbox.Threads;

/** Threads as the newest letter of a person tells them, as long as it is kept. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ThreadsOfLetters implements Threads {
    private final Statements sql;
    private final FieldCipher cipher;
    private final LetterReader reader;

    ThreadsOfLetters(Statements sql, FieldCipher cipher, LetterReader reader) {
        this.sql = sql;
        this.cipher = cipher;
        this.reader = reader;
    }

    @Override
    public Known of(String ticketId) {
        return sql.first(
                        "select m.id, m.mailbox, r.raw from mail_message m join mail_raw r on r.id = m.id"
                                + " where r.ticket_id = ? and m.writer = 'PERSON' and not r.cut"
                                + " order by m.decided_at desc, m.id desc limit 1",
                        this::known,
                        ticketId)
                .orElse(Known.NONE);
    }

    private Known known(ResultSet row) throws SQLException {
        byte[] raw = cipher.decryptBytes(row.getBytes("raw"), LedgerInDatabase.place(row.getString("id")));
        if (!(reader.read(row.getString("mailbox"), raw) instanceof LetterReader.Reading.Read read)) {
            return Known.NONE;
        }
        ReadLetter letter = read.letter();
        return new Known(
                letter.messageId(),
                Stream.concat(letter.references().stream(), letter.messageId().stream())
                        .distinct()
                        .toList());
    }
}
