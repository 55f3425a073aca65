package ru.nso.esialogin.card.store.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.registry.bulk.KnownKeys;
import ru.nso.esialogin.card.store.CardTable;
import ru.nso.esialogin.card.store.KeySearch;
import ru.nso.esialogin.card.store.NameWays;
import ru.nso.esialogin.card.store.row.ScopeFilter;
import ru.nso.esialogin.platform.crypto.BlindIndex;
import ru.nso.esialogin.platform.database.query.PlannedOnce;
import ru.nso.esialogin.platform.database.query.Questions;

/** One question for all keys; each is looked up by an index, and no further than its first card. */
@ApplicationScoped
class KnownKeysInDatabase implements KnownKeys {
    private static final String HASHES = "select x.place from unnest(:places, :kinds, :hashes) as x (place, kind, hash)"
            + " where exists (select 1 from identity_key p where p.kind = x.kind"
            + " and p.blind_index = decode(x.hash, 'hex') and (%s))";
    private static final String NAMES =
            "select x.place from unnest(:named, :born, :fore, :sur, :middle) as x (place, born, fore, sur, middle)"
                    + " where exists (select 1 from person p where " + NameWays.FITS + " and (%s))";
    private static final String ON_CARD = "exists (select 1 from %s c where c.id = p.%s and %s%s)";

    private final Questions questions;
    private final BlindIndex index;
    private final Map<String, PlannedOnce> statements = new ConcurrentHashMap<>();

    KnownKeysInDatabase(Questions questions, BlindIndex index) {
        this.questions = questions;
        this.index = index;
    }

    @Override
    public Set<SearchKey> among(Collection<SearchKey> keys, Scope scope) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        List<SearchKey> listed = List.copyOf(keys);
        ScopeFilter filter = ScopeFilter.of(scope);
        Map<String, Object> values = filter.parameters();
        values.putAll(values(listed));
        Set<SearchKey> known = new HashSet<>();
        Questions.RowReader reader = row -> known.add(listed.get(place(row)));
        questions.ask(
                statements.computeIfAbsent(
                        filter.sqlCondition(),
                        within -> new PlannedOnce(HASHES.formatted(onAny(within)), NAMES.formatted(onAny(within)))),
                values,
                reader,
                reader);
        return known;
    }

    private static int place(ResultSet row) throws SQLException {
        return Integer.parseInt(row.getString(1));
    }

    private static String onAny(String within) {
        return Stream.of(CardTable.values())
                .map(table -> ON_CARD.formatted(table.table(), table.reference(), KeySearch.LIVE, within))
                .collect(Collectors.joining(" or "));
    }

    private Map<String, Object> values(List<SearchKey> keys) {
        List<String> places = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        List<String> named = new ArrayList<>();
        NameWays names = new NameWays();
        for (int at = 0; at < keys.size(); at++) {
            String place = Integer.toString(at);
            KeySearch.hashes(keys.get(at), index)
                    .forEach((kind, ofKind) -> ofKind.forEach(hash -> {
                        places.add(place);
                        kinds.add(kind.name());
                        hashes.add(HexFormat.of().formatHex(hash));
                    }));
            if (keys.get(at) instanceof SearchKey.ByName byName) {
                names.add(byName);
                while (named.size() < names.size()) {
                    named.add(place);
                }
            }
        }
        Map<String, Object> values = names.parameters();
        values.put("places", places.toArray(String[]::new));
        values.put("kinds", kinds.toArray(String[]::new));
        values.put("hashes", hashes.toArray(String[]::new));
        values.put("named", named.toArray(String[]::new));
        return values;
    }
}
