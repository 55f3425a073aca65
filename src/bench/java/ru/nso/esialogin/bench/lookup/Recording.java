package ru.nso.esialogin.bench.lookup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The statements of requests, each a list in the order in which the service sent them. */
final class Recording {
    private static final String ENTRY = "insert into access_log";
    private static final String RUN = "'be0cbe0cbe0cbe0c'";
    private static final String QUESTION = "select set_config('plan_cache_mode', 'force_generic_plan'";
    private static final String END_OF_QUESTION = "select set_config('plan_cache_mode', null";
    private static final String HEAD =
            """
            \\set number :number + 1
            \\set place :base + :client_id * 10000000 + :number
            \\set id random(1, 9000000000000000000)
            """;

    private final List<List<Told>> lookups = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    /**
     * Adds a request.
     *
     * @param told its statements
     * @param id what the service called what it keeps of it; nothing where it keeps nothing but the entry
     */
    void add(List<Told> told, String id) {
        Told entry = told.stream()
                .filter(one -> one.sql().startsWith(ENTRY))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("A request wrote no entry into the access log: " + told.size()));
        // What the service asks by itself meanwhile, as whether there is a job, belongs to no request.
        lookups.add(told.stream()
                .filter(one -> one.session().equals(entry.session()))
                .toList());
        ids.add("'" + id + "'");
    }

    /** Scripts with all statements. */
    List<String> scripts() {
        return scripts(false);
    }

    /** Scripts with the first select and the entry of the access log, the fewest with which anybody could look up. */
    List<String> fewest() {
        return scripts(true);
    }

    private List<String> scripts(boolean fewest) {
        List<String> scripts = new ArrayList<>();
        for (int i = 0; i < lookups.size(); i++) {
            scripts.add(script(lookups.get(i), ids.get(i), fewest));
        }
        return scripts;
    }

    /**
     * The driver sends the beginning of a transaction together with what comes after it, and the statements of one
     * question together, and so does the script.
     */
    private static String script(List<Told> told, String id, boolean fewest) {
        StringBuilder script = new StringBuilder(HEAD);
        boolean selected = false;
        boolean together = false;
        boolean question = false;
        for (Told one : told) {
            boolean select = one.isSelect();
            boolean begin = one.sql().equals("BEGIN");
            boolean frame = begin || one.sql().equals("COMMIT");
            boolean entry = one.sql().startsWith(ENTRY);
            if (fewest && !frame && !entry && (!select || selected)) {
                continue;
            }
            selected = selected || select;
            question =
                    (question || one.sql().startsWith(QUESTION)) && !one.sql().startsWith(END_OF_QUESTION);
            if ((begin || question) && !together) {
                script.append("\\startpipeline\n");
                together = true;
            }
            // The place of an entry is its own; the run is nobody's, so that the sealer passes over it.
            Told own = entry ? one.with(Map.of(1, RUN, 2, ":place")) : one;
            script.append(own.literal(Map.of(id, ":id", ":place", ":place"))).append(";\n");
            if (together && !begin && !question) {
                script.append("\\endpipeline\n");
                together = false;
            }
        }
        return script.toString();
    }

    /** What the statements cost in the server, in the order of the first look-up. */
    void print() {
        Map<String, double[]> costs = new LinkedHashMap<>();
        int statements = 0;
        double millis = 0;
        for (List<Told> lookup : lookups) {
            for (Told told : lookup) {
                double[] cost = costs.computeIfAbsent(told.sql(), sql -> new double[2]);
                cost[0]++;
                cost[1] += told.millis();
                statements++;
                millis += told.millis();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "a request: %.1f statements, %.2f ms of executing; each, how often in a request, and ms:%n",
                (double) statements / lookups.size(),
                millis / lookups.size());
        costs.forEach((sql, cost) -> System.out.printf(
                Locale.ROOT,
                "  %5.2f %7.3f  %s%n",
                cost[0] / lookups.size(),
                cost[1] / cost[0],
                sql.length() > 110 ? sql.substring(0, 110) + "…" : sql));
    }
}
