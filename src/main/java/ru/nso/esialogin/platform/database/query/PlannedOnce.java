package ru.nso.esialogin.platform.database.query;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Statements that go to PostgreSQL together and that it plans once for each connection. By itself it plans a statement
 * with lists anew for every call, because it takes a list of unknown length for a long one; and to plan how a family is
 * found takes ten times as long as to find it. Such a plan has to be good for every value and must not depend on how
 * little the tables held when it was made, so it goes from row to row by indexes: for look-ups alone.
 */
public final class PlannedOnce {
    /** Not the second colon of a cast. */
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([A-Za-z]+)");

    private static final List<String> OTHER_WAYS = List.of("enable_seqscan", "enable_hashjoin", "enable_mergejoin");

    private static final String FROM_HERE = settings("'force_generic_plan'", "'off'") + "; ";

    /** As they were. */
    private static final String UP_TO_HERE = "; " + settings("null", "null");

    private final String sql;
    private final List<String> parameters = new ArrayList<>();
    private final int statements;

    /**
     * Some statements.
     *
     * @param statements selects, with {@code :name} where a value goes; the same name is the same value in all of them
     */
    public PlannedOnce(String... statements) {
        this.statements = statements.length;
        Matcher places = PARAMETER.matcher(String.join("; ", statements));
        StringBuilder text = new StringBuilder(FROM_HERE);
        while (places.find()) {
            parameters.add(places.group(1));
            places.appendReplacement(text, "?");
        }
        sql = places.appendTail(text).append(UP_TO_HERE).toString();
    }

    /** For this transaction, in one statement with one row. */
    private static String settings(String planning, String otherWays) {
        StringBuilder text = new StringBuilder("select set_config('plan_cache_mode', " + planning + ", true)");
        OTHER_WAYS.forEach(way -> text.append(", set_config('" + way + "', " + otherWays + ", true)"));
        return text.toString();
    }

    /** The statements; the first result is not theirs. */
    String sql() {
        return sql;
    }

    /** How many results are theirs. */
    int statements() {
        return statements;
    }

    void set(PreparedStatement statement, Map<String, ?> values) throws SQLException {
        for (int place = 0; place < parameters.size(); place++) {
            Object value = values.get(parameters.get(place));
            if (value == null) {
                throw new IllegalArgumentException("There is no value for " + parameters.get(place));
            } else if (value instanceof @Nullable String[] texts) {
                statement.setArray(place + 1, statement.getConnection().createArrayOf("text", texts));
            } else {
                statement.setObject(place + 1, value);
            }
        }
    }
}
