package ru.nso.esialogin.ticket.reply.wording;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All words of replies at one moment. */
public final class Wordings {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}\\n]{0,40})}");

    private final Map<WordingKey, String> shipped;
    private final Map<WordingKey, String> texts;

    private Wordings(Map<WordingKey, String> shipped, Map<WordingKey, String> texts) {
        this.shipped = shipped;
        this.texts = texts;
    }

    /**
     * The words that are shipped.
     *
     * @param lines a key, an equals sign, the words; lines that begin with # are left out
     * @throws IllegalArgumentException if a key is unknown, twice there or missing, or its words cannot be such
     */
    public static Wordings shipped(List<String> lines) {
        Map<WordingKey, String> texts = new EnumMap<>(WordingKey.class);
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(" = ", 2);
            WordingKey key = WordingKey.valueOf(parts[0]);
            String text = parts.length > 1 ? parts[1].strip() : "";
            WordingFaults.in(key, text).ifPresent(fault -> {
                throw new IllegalArgumentException("the wording " + key + " that is shipped cannot be used: " + fault);
            });
            if (texts.put(key, text) != null) {
                throw new IllegalArgumentException("the wording " + key + " is shipped twice");
            }
        }
        if (texts.size() < WordingKey.values().length) {
            throw new IllegalArgumentException("not every wording is shipped");
        }
        return new Wordings(texts, texts);
    }

    /** The same with what was changed. */
    public Wordings with(Map<WordingKey, String> changed) {
        Map<WordingKey, String> all = new EnumMap<>(shipped);
        all.putAll(changed);
        return new Wordings(shipped, all);
    }

    /** The words for something, variables as they are, save the links. */
    public String text(WordingKey key) {
        String text = texts.getOrDefault(key, "");
        return key.isLink() ? text : fill(text, links());
    }

    /** The same words with a word for one of its variables. */
    public String text(WordingKey key, String variable, String word) {
        return fill(text(key), Map.of(variable, word));
    }

    /** The words as they are kept. */
    public String raw(WordingKey key) {
        return texts.getOrDefault(key, "");
    }

    /** A text of a page with the links of today: pages name those that are shipped. */
    public String withLinks(String page) {
        String text = page;
        for (WordingKey key : List.of(WordingKey.HELPDESK, WordingKey.DIARY)) {
            text = text.replace(shipped.getOrDefault(key, ""), texts.getOrDefault(key, ""));
        }
        return text;
    }

    private Map<String, String> links() {
        Map<String, String> links = new HashMap<>();
        for (WordingKey key : WordingKey.values()) {
            if (key.isLink()) {
                links.put(key.name().toLowerCase(Locale.ROOT), texts.getOrDefault(key, ""));
            }
        }
        return links;
    }

    /** A text with words for its variables; those that have none stay. */
    public static String fill(String text, Map<String, String> words) {
        return VARIABLE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(word(match, words)));
    }

    /** The variables of a text: whatever stands in braces on one line. */
    public static Set<String> variables(String text) {
        Set<String> names = new TreeSet<>();
        VARIABLE.matcher(text).results().map(match -> match.group(1)).forEach(names::add);
        return names;
    }

    private static String word(MatchResult match, Map<String, String> words) {
        return words.getOrDefault(match.group(1), match.group());
    }
}
