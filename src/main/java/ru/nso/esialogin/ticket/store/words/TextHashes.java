package ru.nso.esialogin.ticket.store.words;

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
import java.util.function.Function;
import ru.nso.esialogin.access.erasure.Mentions;
import ru.nso.esialogin.access.erasure.TextWords;
import ru.nso.esialogin.platform.crypto.BlindIndex;
import ru.nso.esialogin.platform.crypto.UnreadableValue;
import ru.nso.esialogin.platform.database.Statements;

/** The words of texts as beginnings of keyed hashes, a kind of their own. */
@Singleton
public final class TextHashes {
    /** Named after letters, which had them first. */
    private static final String KIND = "MAIL_WORD";

    private final Statements sql;
    private final BlindIndex index;

    TextHashes(Statements sql, BlindIndex index) {
        this.sql = sql;
        this.index = index;
    }

    /** The key that words are hashed with. */
    public String key() {
        return index.activeKeyId();
    }

    /** The words of a text. */
    public Long[] of(String text) {
        return TextWords.of(text).stream()
                .map(word -> beginning(index.of(KIND, word)))
                .distinct()
                .toArray(Long[]::new);
    }

    /** Keeps the words of a text beside its row, which is there already. */
    public void keep(TextTable table, String id, String text) {
        sql.write(
                "update " + table.name() + " set index_key_id = ?, words = cast(? as bigint[]) where id = ?",
                key(),
                of(text),
                id);
    }

    /** Rows that may speak of somebody, and those that have no words yet. */
    public Set<String> candidates(TextTable table, Mentions who) {
        Set<String> ids = new LinkedHashSet<>(ids("select id from " + table.name()
                + " where words is null and index_key_id is null and " + table.where()));
        for (Set<String> words : who.sought()) {
            hashes(words)
                    .forEach((key, hashes) -> ids.addAll(ids(
                            "select id from " + table.name() + " where words @> ? and index_key_id = ?",
                            hashes.toArray(Long[]::new),
                            key)));
        }
        return ids;
    }

    /** Rows that nobody could read. */
    public Set<String> unreadable(TextTable table) {
        return ids("select id from " + table.name() + " where words is null and index_key_id is not null");
    }

    /**
     * Rows that speak of somebody. Of those that may, each is read by itself; what nobody can read any more may speak of anybody.
     *
     * @param text what a row says; nothing if it is gone
     */
    public List<String> speaking(TextTable table, Mentions who, Function<String, Optional<String>> text) {
        List<String> found = new ArrayList<>();
        for (String id : candidates(table, who)) {
            try {
                if (text.apply(id).filter(who::inProse).isPresent()) {
                    found.add(id);
                }
            } catch (UnreadableValue e) {
                found.add(id);
            }
        }
        return found;
    }

    private Set<String> ids(String query, Object... parameters) {
        return new LinkedHashSet<>(sql.listPlanned(query, row -> row.getString(1), parameters));
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
