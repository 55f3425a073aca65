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
 * found takes ten times as long as to find it. Such a plan has to be good for every value: use it for look-ups by index
 * alone.
 */
public final class PlannedOnce {
    /** Not the second colon of a cast. */
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([A-Za-z]+)");

    private static final String FROM_HERE = "set local plan_cache_mode = force_generic_plan; ";
    private static final String UP_TO_HERE = "; set local plan_cache_mode = auto";

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

    String sql() {
        return sql;
    }

    /** How many results there will be. */
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
