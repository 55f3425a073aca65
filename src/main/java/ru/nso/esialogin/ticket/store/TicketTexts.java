package ru.nso.esialogin.ticket.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.ticket.Channel;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.store.words.TextTable;

/** What is searched of tickets and of their notes when somebody is erased. */
@Singleton
public class TicketTexts {
    static final TextTable TICKETS = TextTable.of("ticket");
    static final TextTable NOTES = new TextTable("ticket_step", "note is not null");

    private final Statements sql;
    private final FieldCipher cipher;
    private final ObjectMapper mapper;

    TicketTexts(Statements sql, FieldCipher cipher, ObjectMapper mapper) {
        this.sql = sql;
        this.cipher = cipher;
        this.mapper = mapper;
    }

    /** The letter, what was made of it, and the names of its files: the words themselves, not how they are written down. */
    String of(Letter letter, String triage, List<String> files) {
        return String.join(
                "\n",
                letter.name(),
                letter.email(),
                letter.phone(),
                letter.subject(),
                letter.body(),
                valuesOf(triage),
                String.join("\n", files));
    }

    /** What a ticket says; nothing if it is gone. */
    Optional<String> ofTicket(String id) {
        return sql.first(
                "select letter, triage from ticket where id = ?",
                row -> of(
                        KeptLetter.read(
                                Channel.EMAIL,
                                cipher.decrypt(row.getBytes(1), TicketsInDatabase.place("letter", id)),
                                mapper),
                        cipher.decrypt(row.getBytes(2), TicketsInDatabase.place("triage", id)),
                        names("select id, name from ticket_file where mail_id is null and ticket_id = ?", id)),
                id);
    }

    /** What a note says; nothing if it is gone. */
    Optional<String> ofNote(String stepId) {
        return sql.first(
                "select note from ticket_step where id = ? and note is not null",
                row -> cipher.decrypt(row.getBytes(1), TicketParts.ofStep(stepId)),
                stepId);
    }

    /** Names of the files that came with a later letter. */
    public List<String> filesOfLater(String mailId) {
        return names("select id, name from ticket_file where mail_id = ?", mailId);
    }

    private List<String> names(String query, String id) {
        return sql.list(
                query, row -> cipher.decrypt(row.getBytes(2), TicketParts.ofFile("name", row.getString(1))), id);
    }

    private String valuesOf(String json) {
        StringJoiner values = new StringJoiner("\n");
        try (JsonParser parser = mapper.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() || token == JsonToken.FIELD_NAME) {
                    values.add(parser.getText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what was made of a letter cannot be read", e);
        }
        return values.toString();
    }
}
