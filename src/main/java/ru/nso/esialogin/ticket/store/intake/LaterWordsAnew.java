package ru.nso.esialogin.ticket.store.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Optional;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.ticket.Channel;
import ru.nso.esialogin.ticket.store.KeptLetter;

/** The words of later letters. */
@Singleton
class LaterWordsAnew extends WordsAnew {
    private final Statements sql;
    private final FieldCipher cipher;
    private final MailWords words;
    private final ObjectMapper mapper;

    LaterWordsAnew(Statements sql, FieldCipher cipher, MailWords words, ObjectMapper mapper) {
        super(sql, words, "mail_follow_up");
        this.sql = sql;
        this.cipher = cipher;
        this.words = words;
        this.mapper = mapper;
    }

    @Override
    Optional<Words> of(String id) {
        return sql.first(
                "select letter from mail_follow_up where id = ?",
                row -> new Words(words.ofLater(KeptLetter.read(
                        Channel.EMAIL, cipher.decrypt(row.getBytes(1), FollowUpsInDatabase.place(id)), mapper))),
                id);
    }
}
