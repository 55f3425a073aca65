package ru.nso.esialogin.card.store.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.store.CardTable;
import ru.nso.esialogin.card.store.KeySearch;
import ru.nso.esialogin.card.store.SoughtKeys;
import ru.nso.esialogin.card.store.row.ScopeFilter;
import ru.nso.esialogin.platform.crypto.BlindIndex;
import ru.nso.esialogin.platform.database.query.PlannedOnce;
import ru.nso.esialogin.platform.database.query.Questions;

/** From keys to a family in one statement: the cards on which they stand, and those one and two steps away. */
@ApplicationScoped
class FamilyWalk {
    private static final String TWO_STEPS =
            """
            with holder as (%s),
            start as (select distinct id from holder where kept = 'PUPIL'),
            near as (%s limit :room),
            far as (%s limit :room)
            select 0, kept, id from holder
            union all select 1, 'PUPIL', id from near
            union all select 2, 'PUPIL', id from far""";

    private final Questions questions;
    private final BlindIndex index;
    private final Map<String, PlannedOnce> statements = new ConcurrentHashMap<>();

    FamilyWalk(Questions questions, BlindIndex index) {
        this.questions = questions;
        this.index = index;
    }

    /**
     * What was come by.
     *
     * @param pupils pupil cards at the start, one step and two steps away
     * @param staff staff cards
     */
    record Steps(List<List<String>> pupils, List<String> staff) {
        static Steps none() {
            return new Steps(List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()), new ArrayList<>());
        }

        void add(int step, CardTable table, String id) {
            (table == CardTable.PUPIL ? pupils.get(step) : staff).add(id);
        }
    }

    /**
     * Walks.
     *
     * @param most most ids at the start of each kind of card by hashes, and as many by names, and in each step
     */
    Steps from(Collection<SearchKey> keys, Scope scope, int most) {
        Steps steps = Steps.none();
        SoughtKeys sought = new SoughtKeys(keys, index);
        if (!sought.isEmpty()) {
            ScopeFilter filter = ScopeFilter.of(scope);
            Map<String, Object> values = filter.parameters();
            values.putAll(sought.values());
            values.put("most", most);
            values.put("room", most);
            String holders = sought.holders(EnumSet.allOf(CardTable.class), KeySearch.LIVE + filter.sqlCondition());
            questions.ask(
                    statements.computeIfAbsent(holders, text -> statement(text, filter.sqlCondition())),
                    values,
                    row -> steps.add(row.getInt(1), CardTable.valueOf(row.getString(2)), row.getString(3)));
        }
        return steps;
    }

    private static PlannedOnce statement(String holders, String scope) {
        String near = FamilyLinks.ofSeveral("start s", "not in (select id from start)", scope);
        // Who is one step from the start is near already, so that the second step begins there.
        String far =
                FamilyLinks.ofSeveral("near s", "not in (select id from start union all select id from near)", scope);
        return new PlannedOnce(TWO_STEPS.formatted(holders, near + " order by 1", far + " order by 1"));
    }
}
