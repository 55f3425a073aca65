package ru.nso.esialogin.card.store.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.card.store.KeySearch;
import ru.nso.esialogin.card.store.row.ScopeFilter;
import ru.nso.esialogin.platform.database.query.PlannedOnce;
import ru.nso.esialogin.platform.database.query.Questions;

/** Leads from pupil cards to those of brothers and sisters and to the other subsystem's: one statement a step. */
@ApplicationScoped
public class FamilyLinks {
    /** The same parent on another card by a key (with the same first name, as far as both are known), or the same pupil by the
     * identifier of the region. */
    private static final String BY_KEY = " join person p1 on p1.id = k1.person_id"
            + " join identity_key k2 on k2.kind = k1.kind and k2.blind_index = k1.blind_index"
            + " join person p2 on p2.id = k2.person_id join card c on c.id = k2.card_id"
            + " where p2.role = p1.role"
            + " and ((p1.role = 'PARENT' and k1.kind in ('SNILS', 'PHONE', 'EMAIL', 'OID')"
            + " and (p1.first_form = p2.first_form or p1.first_form is null or p2.first_form is null))"
            + " or (p1.role = 'PUPIL' and k1.kind = 'REGIONAL_ID'))";

    /** The same parent, or the same pupil, by name and birth date. */
    private static final String BY_NAME =
            " join person p2 on p2.birth_date = p1.birth_date and p2.first_form = p1.first_form"
                    + " join card c on c.id = p2.card_id"
                    + " where p2.role = p1.role"
                    + " and (p2.last_form = p1.last_form or (p1.role = 'PARENT' and p2.middle_form = p1.middle_form"
                    + " and (p1.last_form is null or p2.last_form is null)))";

    private final Questions questions;
    private final Map<String, PlannedOnce> statements = new ConcurrentHashMap<>();

    /**
     * A statement for the ids of live cards of the region that are one step away from one card, in their order. Like the
     * others it passes over the card itself before it looks who stands there: most keys lead nowhere else.
     */
    public static String ofOne(String cardId) {
        return "select c.id from identity_key k1" + BY_KEY + " and k1.card_id = " + cardId
                + " and c.archived_at is null and k2.card_id <> " + cardId
                + " union select c.id from person p1" + BY_NAME + " and p1.card_id = " + cardId
                + " and c.archived_at is null and p2.card_id <> " + cardId
                + " order by 1";
    }

    /**
     * A statement for the ids of live cards that are one step away from several.
     *
     * @param cards the several, as what follows {@code from}: {@code s} with the column {@code id}
     * @param known cards that are passed over, as what may follow the id of a card
     * @param scope condition on the card {@code c} that begins with {@code and}, or nothing
     */
    static String ofSeveral(String cards, String known, String scope) {
        String among = " and " + KeySearch.LIVE + scope;
        return "select c.id from " + cards + " join identity_key k1 on k1.card_id = s.id" + BY_KEY
                + " and k2.card_id " + known + among
                + " union select c.id from " + cards + " join person p1 on p1.card_id = s.id" + BY_NAME
                + " and p2.card_id " + known + among;
    }

    FamilyLinks(Questions questions) {
        this.questions = questions;
    }

    /**
     * Adds live cards within the scope that are one step away from those found.
     *
     * @return whether there was any: if not, there is none two steps away either
     */
    public boolean widen(Found pupils, Scope scope) {
        return !pupils.ids().isEmpty() && pupils.add(linked(pupils.ids(), scope, pupils.most));
    }

    private List<String> linked(Set<String> from, Scope scope, int most) {
        ScopeFilter filter = ScopeFilter.of(scope);
        Map<String, Object> values = filter.parameters();
        values.put("ids", from.toArray(new String[0]));
        values.put("most", most + 1);
        List<String> found = new ArrayList<>();
        questions.ask(
                statements.computeIfAbsent(
                        ofSeveral("unnest(:ids) as s (id)", "<> all (:ids)", filter.sqlCondition())
                                + " order by 1 limit :most",
                        text -> new PlannedOnce(text)),
                values,
                row -> found.add(row.getString(1)));
        return found;
    }

    /** Ids found so far, the earliest found first to stay when there are too many. */
    public static final class Found {
        private final Set<String> ids = new TreeSet<>();
        private final int most;
        private boolean complete = true;

        /** @param most most ids that are kept */
        public Found(int most) {
            this.most = most;
        }

        /** Adds ids, as many as there is room for; tells whether any is new. */
        public boolean add(List<String> more) {
            boolean grown = false;
            for (String id : more) {
                if (ids.size() < most) {
                    grown |= ids.add(id);
                } else if (!ids.contains(id)) {
                    complete = false;
                }
            }
            return grown;
        }

        /** The ids, in their order. */
        public Set<String> ids() {
            return ids;
        }

        /** Whether none was left out. */
        public boolean complete() {
            return complete;
        }
    }
}
