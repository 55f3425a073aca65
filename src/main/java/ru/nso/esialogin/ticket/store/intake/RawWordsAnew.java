package ru.nso.esialogin.ticket.store.intake;

import jakarta.inject.Singleton;
import java.util.Optional;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.ticket.store.words.TextHashes;
import ru.nso.esialogin.ticket.store.words.WordsAnew;

/** The words of raw letters. */
@Singleton
class RawWordsAnew extends WordsAnew {
    private final Statements sql;
    private final FieldCipher cipher;
    private final MailWords words;

    RawWordsAnew(Statements sql, FieldCipher cipher, TextHashes hashes, MailWords words) {
        super(sql, hashes, MailWords.RAW);
        this.sql = sql;
        this.cipher = cipher;
        this.words = words;
    }

    @Override
    protected Optional<Words> of(String id) {
        return sql.first(
                "select r.raw, m.mailbox from mail_raw r join mail_message m on m.id = r.id where r.id = ?",
                row -> new Words(
                        words.ofRaw(row.getString(2), cipher.decryptBytes(row.getBytes(1), LedgerInDatabase.place(id)))
                                .orElse(null)),
                id);
    }
}
