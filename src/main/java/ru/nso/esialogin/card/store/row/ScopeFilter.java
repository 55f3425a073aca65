package ru.nso.esialogin.card.store.row;

import java.util.HashMap;
import java.util.Map;
import ru.nso.esialogin.access.Scope;

/**
 * The condition that keeps a query within a scope, for a card with the alias {@code c}. The text depends on the scope
 * alone, so that an absent card and a stranger's card are found out by the same statement.
 */
public final class ScopeFilter {
    private final String condition;
    private final String sqlCondition;
    private final Map<String, Object> parameters = new HashMap<>();

    private ScopeFilter(String condition, String sqlCondition) {
        this.condition = condition;
        this.sqlCondition = sqlCondition;
    }

    /** The filter of a scope. */
    public static ScopeFilter of(Scope scope) {
        if (scope instanceof Scope.Region) {
            return new ScopeFilter("", "");
        }
        if (scope instanceof Scope.Municipality municipality) {
            return new ScopeFilter(
                            " and c.schoolId in"
                                    + " (select s.id from SchoolRow s where s.municipality = :scopeMunicipality)",
                            " and c.school_id in"
                                    + " (select s.id from school s where s.municipality = :scopeMunicipality)")
                    .with("scopeMunicipality", municipality.name());
        }
        if (scope instanceof Scope.School school) {
            return new ScopeFilter(" and c.schoolId = :scopeSchool", " and c.school_id = :scopeSchool")
                    .with("scopeSchool", school.id());
        }
        return new ScopeFilter(" and 1 = 0", " and 1 = 0");
    }

    /** To be appended to a where clause. */
    public String condition() {
        return condition;
    }

    /** The same for a statement in SQL. */
    public String sqlCondition() {
        return sqlCondition;
    }

    /** A new map of the parameters of the condition, to which others may be added. */
    public Map<String, Object> parameters() {
        return new HashMap<>(parameters);
    }

    private ScopeFilter with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }
}
