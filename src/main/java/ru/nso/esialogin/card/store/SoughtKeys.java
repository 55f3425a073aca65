package ru.nso.esialogin.card.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.platform.crypto.BlindIndex;

/**
 * Keys as a statement looks for them: hashes and forms of names, each served by an index alone. Lists go as arrays, so
 * that it is always the same statement.
 */
public final class SoughtKeys {
    private final List<String> kinds = new ArrayList<>();
    private final List<String> hashes = new ArrayList<>();
    private final NameWays names = new NameWays();

    /**
     * The keys.
     *
     * @param index makes the hashes, under every live key
     */
    public SoughtKeys(Collection<SearchKey> keys, BlindIndex index) {
        for (SearchKey key : keys) {
            KeySearch.hashes(key, index)
                    .forEach((kind, ofKind) -> ofKind.forEach(hash -> {
                        kinds.add(kind.name());
                        hashes.add(HexFormat.of().formatHex(hash));
                    }));
            if (key instanceof SearchKey.ByName byName) {
                names.add(byName);
            }
        }
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return kinds.isEmpty() && names.size() == 0;
    }

    /**
     * A select of table and id, without looking for hashes or names where there are none. One id may come twice.
     *
     * @param among condition on the card, which is {@code c}; {@code :most} is the most ids of each table by hashes, and
     *     as many by names
     */
    public String holders(Collection<CardTable> tables, String among) {
        List<String> ways = new ArrayList<>();
        for (CardTable table : tables) {
            if (!kinds.isEmpty()) {
                ways.add(byHash(table, among));
            }
            if (names.size() > 0) {
                ways.add(byName(table, among));
            }
        }
        return String.join(" union all ", ways);
    }

    /** Values for that select, but {@code :most} and those of the condition. */
    public Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(names.parameters());
        values.put("kinds", kinds.toArray(String[]::new));
        values.put("hashes", hashes.toArray(String[]::new));
        return values;
    }

    private static String byHash(CardTable table, String among) {
        return "(select '" + table + "' as kept, c.id from unnest(:kinds, :hashes) as x (kind, hash)"
                + " join identity_key k on k.kind = x.kind and k.blind_index = decode(x.hash, 'hex')"
                + cards(table, "k", among);
    }

    private static String byName(CardTable table, String among) {
        return "(select '" + table + "' as kept, c.id"
                + " from unnest(:born, :fore, :sur, :middle) as x (born, fore, sur, middle)"
                + " join person p on " + NameWays.FITS
                + cards(table, "p", among);
    }

    private static String cards(CardTable table, String from, String among) {
        return " join " + table.table() + " c on c.id = " + from + "." + table.reference() + " where " + among
                + " group by c.id order by c.id limit :most)";
    }
}
