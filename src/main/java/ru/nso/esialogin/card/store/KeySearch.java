package ru.nso.esialogin.card.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.store.row.ScopeFilter;
import ru.nso.esialogin.platform.crypto.BlindIndex;
import ru.nso.esialogin.platform.database.query.PlannedOnce;
import ru.nso.esialogin.platform.database.query.Questions;

/** Ids of cards on which somebody stands whom one of the keys fits: one statement. */
@ApplicationScoped
public class KeySearch {
    /** Condition for cards that are in use. */
    public static final String LIVE = "c.archived_at is null";

    private final Questions questions;
    private final BlindIndex index;
    private final Map<String, PlannedOnce> statements = new ConcurrentHashMap<>();

    KeySearch(Questions questions, BlindIndex index) {
        this.questions = questions;
        this.index = index;
    }

    /**
     * Ids of live cards in their order, after an id.
     *
     * @param most most ids by hashes, and as many by names
     */
    public List<String> find(CardTable table, Collection<SearchKey> keys, Scope scope, String after, int most) {
        ScopeFilter filter = ScopeFilter.of(scope);
        Map<String, Object> values = filter.parameters();
        values.put("after", after);
        Holders found =
                holders(keys, EnumSet.of(table), LIVE + " and c.id > :after" + filter.sqlCondition(), values, most);
        return List.copyOf(new TreeSet<>(table == CardTable.PUPIL ? found.pupilCards : found.staffCards));
    }

    /**
     * Ids of live cards of the whole region.
     *
     * @param most most ids of each kind of card by hashes, and as many by names
     */
    public Holders everywhere(Collection<SearchKey> keys, int most) {
        return within(EnumSet.allOf(CardTable.class), keys, new Scope.Region(), most);
    }

    /** The same within a scope, on some kinds of cards. */
    public Holders within(Set<CardTable> tables, Collection<SearchKey> keys, Scope scope, int most) {
        ScopeFilter filter = ScopeFilter.of(scope);
        return holders(keys, tables, LIVE + filter.sqlCondition(), filter.parameters(), most);
    }

    /** The same of the whole region with archived cards. */
    public Holders everywhereAlsoArchived(Collection<SearchKey> keys, int most) {
        ScopeFilter filter = ScopeFilter.of(new Scope.Region());
        return holders(keys, EnumSet.allOf(CardTable.class), "true", filter.parameters(), most);
    }

    private Holders holders(
            Collection<SearchKey> keys, Set<CardTable> tables, String among, Map<String, Object> values, int most) {
        Holders found = new Holders(new ArrayList<>(), new ArrayList<>());
        SoughtKeys sought = new SoughtKeys(keys, index);
        if (!sought.isEmpty()) {
            values.putAll(sought.values());
            values.put("most", most);
            questions.ask(
                    statements.computeIfAbsent(sought.holders(tables, among), text -> new PlannedOnce(text)),
                    values,
                    row -> found.add(CardTable.valueOf(row.getString(1)), row.getString(2)));
        }
        return found;
    }

    /** Ids of cards; one may be there twice. */
    public record Holders(List<String> pupilCards, List<String> staffCards) {
        private void add(CardTable table, String id) {
            (table == CardTable.PUPIL ? pupilCards : staffCards).add(id);
        }
    }

    /** The hashes of a key under every live key of the index, by its one kind; none for a name. */
    public static Map<KeyKind, List<byte[]>> hashes(SearchKey key, BlindIndex index) {
        return KeyValue.of(key)
                .map(sought -> Map.of(sought.kind(), sought.hashes(index)))
                .orElse(Map.of());
    }
}
