package ru.nso.esialogin.bench.lookup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement as the server's log tells of it.
 *
 * @param session in which session of the server it was executed
 * @param sql its text with {@code $1}, {@code $2} and so on
 * @param values the values of these, as literals
 * @param millis time of the server, for executing it
 */
record Told(String session, String sql, Map<Integer, String> values, double millis) {
    private static final Pattern ENTRY =
            Pattern.compile("^\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ \\[(\\d+)\\] ([A-Z]+): {2}(.*)$");
    private static final Pattern EXECUTED =
            Pattern.compile("duration: (\\d+\\.\\d+) ms {2}(?:execute [^:]*|statement): (.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern VARIABLE = Pattern.compile("(?<!:):[A-Za-z_]");
    private static final String VALUES = "parameters: ";

    /** The statements that were executed, in their order. */
    static List<Told> read(String log) {
        List<String[]> entries = new ArrayList<>();
        for (String line : log.lines().toList()) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches()) {
                entries.add(new String[] {entry.group(2), entry.group(3), entry.group(1)});
            } else if (!entries.isEmpty()) {
                entries.get(entries.size() - 1)[1] += "\n" + line.strip();
            }
        }
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Matcher executed = EXECUTED.matcher(entries.get(i)[1]);
            if (executed.matches()) {
                boolean detailed = i + 1 < entries.size() && entries.get(i + 1)[0].equals("DETAIL");
                told.add(new Told(
                        entries.get(i)[2],
                        executed.group(2).strip(),
                        detailed ? values(entries.get(i + 1)[1]) : Map.of(),
                        Double.parseDouble(executed.group(1))));
            }
        }
        return told;
    }

    private static Map<Integer, String> values(String detail) {
        Map<Integer, String> values = new TreeMap<>();
        if (detail.toLowerCase(Locale.ROOT).startsWith(VALUES)) {
            Matcher value = VALUE.matcher(detail);
            while (value.find()) {
                values.put(Integer.valueOf(value.group(1)), value.group(2));
            }
        }
        return values;
    }

    /** Whether it reads tables. */
    boolean isSelect() {
        return (sql.startsWith("select") && !sql.startsWith("select set_config"))
                || sql.startsWith("with")
                || sql.startsWith("(select");
    }

    /** The same statement with some values replaced. */
    Told with(Map<Integer, String> others) {
        Map<Integer, String> all = new LinkedHashMap<>(values);
        all.putAll(others);
        return new Told(session, sql, all, millis);
    }

    /**
     * The statement with its values in it, for a script of {@code pgbench}.
     *
     * @param variables values that are replaced by a variable of the script, with the variable
     * @throws IllegalStateException if a value is missing, or something in it looks like a variable
     */
    String literal(Map<String, String> variables) {
        Matcher place = PLACE.matcher(sql);
        StringBuilder whole = new StringBuilder();
        while (place.find()) {
            String value = values.get(Integer.valueOf(place.group(1)));
            if (value == null) {
                throw new IllegalStateException("The log does not tell all values of: " + sql);
            }
            String written = variables.getOrDefault(value, value);
            if (written.equals(value)
                    && !variables.containsValue(value)
                    && VARIABLE.matcher(value).find()) {
                throw new IllegalStateException("pgbench would take something for a variable in a value of: " + sql);
            }
            // The driver says that a list is one of texts, and not every function could guess it.
            String typed = written.startsWith("'{") ? "cast(" + written + " as text[])" : written;
            place.appendReplacement(whole, Matcher.quoteReplacement(typed));
        }
        return place.appendTail(whole).toString().replace('\n', ' ');
    }
}
