package ru.nso.esialogin.card.store.pass;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.store.KeyValue;
import ru.nso.esialogin.card.store.NameWays;
import ru.nso.esialogin.platform.crypto.BlindIndex;
import ru.nso.esialogin.platform.database.query.PlannedOnce;
import ru.nso.esialogin.platform.database.query.Questions;

/**
 * On which cards many identifiers and names stand: one question, row by row off the indexes, without a look at the cards
 * themselves.
 */
@ApplicationScoped
class PlacesOfMany {
    private static final int ROWS_OF_A_KEY = 8;
    private static final int ROWS = 20_000;

    private static final String BY_KEY = "select x.n, k.card_id, k.staff_card_id"
            + " from unnest(:kinds, :hashes) with ordinality as x (kind, hash, n)"
            + " join identity_key k on k.kind = x.kind and k.blind_index = decode(x.hash, 'hex') limit :rows";

    /** Each way for itself, so that the index leads to nobody else. */
    private static final String BY_NAME = byName("p.last_form = x.sur", "true")
            + " union all " + byName("p.last_form is null", "x.sur = ''")
            + " union all " + byName("true", "x.sur is null") + " limit :rows";

    private static final PlannedOnce PLACES = new PlannedOnce(BY_KEY, BY_NAME);

    private final Questions questions;
    private final BlindIndex index;

    PlacesOfMany(Questions questions, BlindIndex index) {
        this.questions = questions;
        this.index = index;
    }

    private static String byName(String surname, String way) {
        return "select x.n, p.card_id, p.staff_card_id"
                + " from unnest(:born, :fore, :sur, :middle) with ordinality as x (born, fore, sur, middle, n)"
                + " join person p on p.birth_date = cast(x.born as date) and p.first_form = x.fore and " + surname
                + " where " + way + " and (x.middle is null or p.middle_form = x.middle)";
    }

    /**
     * The cards, archived ones among them.
     *
     * @param most most places of a key
     * @return nothing where a key stands in more of them
     */
    Optional<Places> of(Collection<KeyValue> keys, Collection<SearchKey.ByName> names, int most) {
        List<Integer> keyOfHash = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        int number = 0;
        for (KeyValue key : keys) {
            for (byte[] hash : key.hashes(index)) {
                keyOfHash.add(number);
                kinds.add(key.kind().name());
                hashes.add(HexFormat.of().formatHex(hash));
            }
            number++;
        }
        NameWays ways = new NameWays();
        List<Integer> nameOfWay = new ArrayList<>();
        number = 0;
        for (SearchKey.ByName name : names) {
            ways.add(name);
            while (nameOfWay.size() < ways.size()) {
                nameOfWay.add(number);
            }
            number++;
        }
        Places found = new Places(new HashSet<>(), new HashSet<>());
        if (keyOfHash.isEmpty() && nameOfWay.isEmpty()) {
            return Optional.of(found);
        }
        int rows = ROWS + ROWS_OF_A_KEY * (keyOfHash.size() + nameOfWay.size());
        Map<String, Object> values = new HashMap<>(ways.parameters());
        values.put("kinds", kinds.toArray(String[]::new));
        values.put("hashes", hashes.toArray(String[]::new));
        values.put("rows", rows);
        Counted byKey = new Counted(keyOfHash, keys.size());
        Counted byName = new Counted(nameOfWay, names.size());
        questions.ask(
                PLACES,
                values,
                row -> {
                    byKey.add(row);
                    found.add(row);
                },
                row -> {
                    byName.add(row);
                    found.add(row);
                });
        return byKey.isWithin(most, rows) && byName.isWithin(most, rows) ? Optional.of(found) : Optional.empty();
    }

    /** Ids of cards. */
    record Places(Set<String> pupilCards, Set<String> staffCards) {
        private void add(ResultSet row) throws SQLException {
            String pupilCard = row.getString(2);
            if (pupilCard != null) {
                pupilCards.add(pupilCard);
            } else {
                staffCards.add(row.getString(3));
            }
        }
    }

    /** How many rows there are for each key. */
    private static final class Counted {
        private final List<Integer> owners;
        private final int[] rows;
        private int all;

        Counted(List<Integer> owners, int size) {
            this.owners = owners;
            this.rows = new int[size];
        }

        void add(ResultSet row) throws SQLException {
            rows[owners.get(row.getInt(1) - 1)]++;
            all++;
        }

        boolean isWithin(int most, int mostRows) {
            if (all >= mostRows) {
                return false;
            }
            for (int ofKey : rows) {
                if (ofKey > most) {
                    return false;
                }
            }
            return true;
        }
    }
}
