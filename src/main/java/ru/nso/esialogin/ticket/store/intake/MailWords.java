package ru.nso.esialogin.ticket.store.intake;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import ru.nso.esialogin.access.erasure.Mentions;
import ru.nso.esialogin.access.erasure.TextWords;
import ru.nso.esialogin.platform.crypto.BlindIndex;
import ru.nso.esialogin.platform.database.Statements;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.intake.letter.LetterReader;
import ru.nso.esialogin.ticket.intake.letter.ReadLetter;

/**
 * The words of letters as beginnings of keyed hashes, a kind of their own: who is erased is looked for by an index, and few
 * letters are read, however many there are.
 */
@Singleton
final class MailWords {
    private static final String KIND = "MAIL_WORD";

    private final Statements sql;
    private final BlindIndex index;
    private final LetterReader reader;

    MailWords(Statements sql, BlindIndex index, LetterReader reader) {
        this.sql = sql;
        this.index = index;
        this.reader = reader;
    }

    /** The key that words are hashed with. */
    String key() {
        return index.activeKeyId();
    }

    /** The words of a raw letter; nothing if it cannot be read. */
    Optional<Long[]> ofRaw(String mailbox, byte[] raw) {
        return textOf(mailbox, raw).map(this::of);
    }

    /** The words of a later letter. */
    Long[] ofLater(Letter letter) {
        return of(textOf(letter));
    }

    /** What is searched of a raw letter; nothing if it cannot be read. */
    Optional<String> textOf(String mailbox, byte[] raw) {
        return reader.read(mailbox, raw) instanceof LetterReader.Reading.Read read
                ? Optional.of(textOf(read.letter()))
                : Optional.empty();
    }

    /** What is searched of a later letter. */
    static String textOf(Letter letter) {
        return String.join("\n", letter.name(), letter.email(), letter.subject(), letter.body());
    }

    private static String textOf(ReadLetter letter) {
        List<String> words =
                new ArrayList<>(List.of(letter.name(), letter.from().orElse(""), letter.subject(), letter.text()));
        letter.files().forEach(file -> words.add(file.name()));
        return String.join("\n", words);
    }

    /** Letters of a table that may speak of somebody, and those that have no words yet. */
    Set<String> candidates(String table, Mentions who) {
        Set<String> ids =
                new LinkedHashSet<>(ids("select id from " + table + " where words is null and index_key_id is null"));
        for (Set<String> words : who.sought()) {
            hashes(words)
                    .forEach((key, hashes) -> ids.addAll(ids(
                            "select id from " + table + " where words @> ? and index_key_id = ?",
                            hashes.toArray(Long[]::new),
                            key)));
        }
        return ids;
    }

    /** Letters of a table that nobody could read. */
    Set<String> unreadable(String table) {
        return ids("select id from " + table + " where words is null and index_key_id is not null");
    }

    private Set<String> ids(String query, Object... parameters) {
        return new LinkedHashSet<>(sql.listPlanned(query, row -> row.getString(1), parameters));
    }

    private Long[] of(String text) {
        return TextWords.of(text).stream()
                .map(word -> beginning(index.of(KIND, word)))
                .distinct()
                .toArray(Long[]::new);
    }

    private Map<String, Set<Long>> hashes(Collection<String> words) {
        Map<String, Set<Long>> byKey = new TreeMap<>();
        for (String word : words) {
            index.byKey(KIND, word).forEach((key, hash) -> byKey.computeIfAbsent(key, unused -> new LinkedHashSet<>())
                    .add(beginning(hash)));
        }
        return byKey;
    }

    private static long beginning(byte[] hash) {
        return ByteBuffer.wrap(hash).getLong();
    }
}
