package ru.nso.esialogin.ticket.store.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Optional;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.ticket.outbox.LetterContent;
import ru.nso.esialogin.ticket.store.words.TextTable;

/** What is searched of letters that go out when somebody is erased. */
@Singleton
final class OutgoingTexts {
    static final TextTable LETTERS = TextTable.of("outgoing_letter");

    private final Statements sql;
    private final FieldCipher cipher;
    private final ObjectMapper mapper;

    OutgoingTexts(Statements sql, FieldCipher cipher, ObjectMapper mapper) {
        this.sql = sql;
        this.cipher = cipher;
        this.mapper = mapper;
    }

    /** All of a letter. */
    static String of(LetterContent content) {
        return String.join(
                "\n",
                content.address(),
                content.subject(),
                content.text(),
                content.inReplyTo().orElse(""),
                String.join("\n", content.references()));
    }

    /** What a letter says; nothing if it is gone. */
    Optional<String> of(String id) {
        return sql.first(
                "select letter from outgoing_letter where id = ?",
                row -> of(read(cipher.decrypt(row.getBytes(1), OutboxInDatabase.place(id)))),
                id);
    }

    /** A letter as it is written before it is encrypted. */
    LetterContent read(String json) {
        try {
            return mapper.readValue(json, KeptContent.class).content();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a letter cannot be read", e);
        }
    }
}
