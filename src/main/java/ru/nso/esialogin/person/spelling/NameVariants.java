package ru.nso.esialogin.person.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Spellings of one and the same name: Наталья and Наталия. Data, not code (rulings: Whose record); one line of the
 * file is the part of the name and all spellings that count as one.
 */
final class NameVariants {

    private static final Map<String, NameVariants> BY_PART = load();

    private final Map<String, String> canonicalBySpelling = new HashMap<>();

    private NameVariants() {}

    static NameVariants firstNames() {
        return part("FIRST");
    }

    static NameVariants patronymics() {
        return part("MIDDLE");
    }

    /** The first spelling of the line in which the name stands, word by word; the name itself if in none. */
    String canonical(String name) {
        if (name.indexOf(' ') < 0) {
            return canonicalBySpelling.getOrDefault(name, name);
        }
        StringBuilder words = new StringBuilder(name.length());
        for (String word : name.split(" ", -1)) {
            words.append(words.isEmpty() ? "" : " ").append(canonicalBySpelling.getOrDefault(word, word));
        }
        return words.toString();
    }

    private static NameVariants part(String part) {
        NameVariants variants = BY_PART.get(part);
        if (variants == null) {
            throw new IllegalStateException("name-variants.csv has no line for " + part);
        }
        return variants;
    }

    private static Map<String, NameVariants> load() {
        Map<String, NameVariants> byPart = new HashMap<>();
        for (List<String> line : Table.read("name-variants.csv")) {
            NameVariants variants = byPart.computeIfAbsent(line.get(0), part -> new NameVariants());
            for (String spelling : line.subList(1, line.size())) {
                String before = variants.canonicalBySpelling.put(spelling, line.get(1));
                if (before != null) {
                    throw new IllegalStateException("name-variants.csv has «" + spelling + "» twice");
                }
            }
        }
        return byPart;
    }
}
