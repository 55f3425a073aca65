package ru.nso.esialogin.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a class lives: the room is the package below the base package, the inside is the rest.
 *
 * @param name for example {@code card}
 * @param inside for example {@code store}; empty for the root of the room
 */
record Room(String name, String inside) {
    static final String BASE = "ru.nso.esialogin";

    /** Insides that may use frameworks; everything else in a feature is pure. */
    private static final Set<String> EDGES = Set.of("api", "store", "config", "mail");

    private static final Map<String, Set<String>> MAY_USE = arrows();

    static Room of(JavaClass javaClass) {
        String below = javaClass
                .getPackageName()
                .substring(
                        Math.min(BASE.length() + 1, javaClass.getPackageName().length()));
        List<String> parts = Arrays.asList(below.split("\\.", 2));
        return new Room(parts.get(0), parts.size() > 1 ? parts.get(1) : "");
    }

    static boolean ours(JavaClass javaClass) {
        return javaClass.getPackageName().startsWith(BASE);
    }

    static Set<String> known() {
        return MAY_USE.keySet();
    }

    boolean mayUse(Room other) {
        return name.equals(other.name) || MAY_USE.getOrDefault(name, Set.of()).contains(other.name);
    }

    /** Pure: rules of the matter, tested with {@code new}. */
    boolean pure() {
        return !name.equals("platform") && !name.equals("console") && !name.equals("demo") && !edge();
    }

    boolean edge() {
        return EDGES.contains(part());
    }

    /** The first part of the inside: {@code api} for {@code api.wire}. */
    String part() {
        return inside.split("\\.", 2)[0];
    }

    private static Map<String, Set<String>> arrows() {
        Set<String> person = Set.of("person");
        Set<String> card = with(person, "card");
        Set<String> esia = with(card, "esia");
        Set<String> rules = with(esia, "rules");
        Set<String> repair = with(rules, "repair");
        Set<String> diagnosis = with(repair, "diagnosis");
        Set<String> audit = with(diagnosis, "audit");
        Set<String> features = with(audit, "ticket", "contactcentre", "imports", "indicators");
        return Map.ofEntries(
                Map.entry("person", Set.of("platform")),
                Map.entry("card", with(person, "access", "platform")),
                Map.entry("esia", with(card, "platform")),
                Map.entry("rules", with(esia, "platform")),
                Map.entry("causes", rules),
                Map.entry("repair", with(rules, "platform")),
                Map.entry("diagnosis", with(repair, "access", "platform")),
                Map.entry("audit", with(diagnosis, "access", "platform")),
                Map.entry("ticket", with(diagnosis, "access", "platform")),
                Map.entry("contactcentre", with(diagnosis, "access", "platform")),
                Map.entry("imports", with(diagnosis, "access", "platform")),
                Map.entry("indicators", with(audit, "access", "platform")),
                Map.entry("access", Set.of("platform")),
                Map.entry("console", with(features, "access", "platform")),
                Map.entry("demo", with(features, "access", "platform")),
                Map.entry("platform", Set.of()));
    }

    private static Set<String> with(Set<String> rooms, String... more) {
        Set<String> all = new TreeSet<>(rooms);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
