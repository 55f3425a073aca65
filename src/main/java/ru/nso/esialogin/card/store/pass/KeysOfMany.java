package ru.nso.esialogin.card.store.pass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.store.KeySearch;
import ru.nso.esialogin.card.store.NameWays;
import ru.nso.esialogin.platform.crypto.BlindIndex;

/** Which live cards of the region each of many keys stands on: one statement for hashes, one for names. */
@ApplicationScoped
class KeysOfMany {
    private static final String BY_HASH =
            "select x.n, f.kept, f.id from unnest(:numbers, :kinds, :hashes) as x (n, kind, hash)"
                    + " cross join lateral (" + byHash("card", "card_id") + " union all "
                    + byHash("staff_card", "staff_card_id") + ") f";

    private static final String BY_NAME = "select x.n, f.kept, f.id"
            + " from unnest(:numbers, :born, :fore, :sur, :middle) as x (n, born, fore, sur, middle)"
            + " cross join lateral (" + byName("card", "card_id") + " union all "
            + byName("staff_card", "staff_card_id") + ") f";

    private final EntityManager entities;
    private final BlindIndex index;

    KeysOfMany(EntityManager entities, BlindIndex index) {
        this.entities = entities;
        this.index = index;
    }

    /**
     * The cards of each key.
     *
     * @param most most cards of each kind for a key
     */
    Map<SearchKey, Holders> holders(Collection<SearchKey> keys, int most) {
        List<SearchKey> numbered = List.copyOf(keys);
        Map<SearchKey, Holders> found = new HashMap<>();
        addByHash(numbered, most, found);
        addByName(numbered, most, found);
        return found;
    }

    private void addByHash(List<SearchKey> keys, int most, Map<SearchKey, Holders> found) {
        List<Integer> numbers = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        for (int number = 0; number < keys.size(); number++) {
            int n = number;
            KeySearch.hashes(keys.get(number), index)
                    .forEach((kind, ofKey) -> ofKey.forEach(hash -> {
                        numbers.add(n);
                        kinds.add(kind.name());
                        hashes.add(HexFormat.of().formatHex(hash));
                    }));
        }
        if (numbers.isEmpty()) {
            return;
        }
        List<?> rows = entities.createNativeQuery(BY_HASH, Object[].class)
                .setParameter("numbers", numbers.toArray(new Integer[0]))
                .setParameter("kinds", kinds.toArray(new String[0]))
                .setParameter("hashes", hashes.toArray(new String[0]))
                .setParameter("most", most)
                .getResultList();
        add(rows, keys, false, found);
    }

    private void addByName(List<SearchKey> keys, int most, Map<SearchKey, Holders> found) {
        NameWays names = new NameWays();
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < keys.size(); number++) {
            if (keys.get(number) instanceof SearchKey.ByName byName) {
                names.add(byName);
                while (numbers.size() < names.size()) {
                    numbers.add(number);
                }
            }
        }
        if (numbers.isEmpty()) {
            return;
        }
        var query = entities.createNativeQuery(BY_NAME, Object[].class)
                .setParameter("numbers", numbers.toArray(new Integer[0]))
                .setParameter("most", most);
        names.parameters().forEach(query::setParameter);
        add(query.getResultList(), keys, true, found);
    }

    private static void add(List<?> rows, List<SearchKey> keys, boolean byName, Map<SearchKey, Holders> found) {
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            found.computeIfAbsent(keys.get(((Number) cells[0]).intValue()), unused -> Holders.empty())
                    .add((String) cells[1], byName, Objects.requireNonNull((String) cells[2]));
        }
    }

    private static String byHash(String table, String reference) {
        return "(select cast('" + table + "' as text) as kept, c.id from identity_key k join " + table
                + " c on c.id = k." + reference + " where k.kind = x.kind and k.blind_index = decode(x.hash, 'hex')"
                + " and c.archived_at is null group by c.id order by c.id limit :most)";
    }

    private static String byName(String table, String reference) {
        return "(select cast('" + table + "' as text) as kept, c.id from person p join " + table + " c on c.id = p."
                + reference + " where p.birth_date = cast(x.born as date) and p.first_form = x.fore"
                + " and (x.sur is null or p.last_form = x.sur or (x.sur = '' and p.last_form is null))"
                + " and (x.middle is null or p.middle_form = x.middle)"
                + " and c.archived_at is null group by c.id order by c.id limit :most)";
    }
}
