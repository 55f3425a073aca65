package ru.nso.esialogin.ticket.store.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.ticket.Channel;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.store.KeptLetter;
import ru.nso.esialogin.ticket.store.TicketTexts;
import ru.nso.esialogin.ticket.store.words.TextTable;

/** What is searched of later letters when somebody is erased. */
@Singleton
final class LaterTexts {
    static final TextTable LETTERS = TextTable.of("mail_follow_up");

    private final Statements sql;
    private final FieldCipher cipher;
    private final ObjectMapper mapper;
    private final TicketTexts texts;

    LaterTexts(Statements sql, FieldCipher cipher, ObjectMapper mapper, TicketTexts texts) {
        this.sql = sql;
        this.cipher = cipher;
        this.mapper = mapper;
        this.texts = texts;
    }

    /** A letter and the names of its files. */
    static String of(Letter letter, List<String> files) {
        return String.join(
                "\n", letter.name(), letter.email(), letter.subject(), letter.body(), String.join("\n", files));
    }

    /** What a later letter says; nothing if it is gone. */
    Optional<String> of(String id) {
        return sql.first(
                "select letter from mail_follow_up where id = ?",
                row -> of(
                        KeptLetter.read(
                                Channel.EMAIL, cipher.decrypt(row.getBytes(1), FollowUpsInDatabase.place(id)), mapper),
                        texts.filesOfLater(id)),
                id);
    }
}
