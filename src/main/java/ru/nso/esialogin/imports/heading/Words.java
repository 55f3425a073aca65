package ru.nso.esialogin.imports.heading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of headings and what they mean, from a table that people extend: one meaning a line, then its phrases. */
final class Words {
    private static final Words SHIPPED = load("/imports/headings.csv");

    /** What a phrase means. */
    sealed interface Meaning {}

    /** It names somebody or something. */
    record Names(Who who) implements Meaning {}

    /** It names what is said. */
    record Says(Field field) implements Meaning {}

    /** It changes nothing: «при наличии». */
    record Nothing() implements Meaning {}

    private final Map<String, Meaning> phrases = new HashMap<>();
    private int longest;

    private Words() {}

    static Words shipped() {
        return SHIPPED;
    }

    /** A heading as words: lower case, ё as е, letters apart from digits, signs gone. */
    static List<String> of(String heading) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            boolean goesOn = Character.isLetterOrDigit(c)
                    && (word.isEmpty() || Character.isDigit(c) == Character.isDigit(word.charAt(word.length() - 1)));
            if (!goesOn && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c) == 'ё' ? 'е' : Character.toLowerCase(c));
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** The longest phrase that begins at this word, and how many words it has. */
    Optional<Found> at(List<String> words, int from) {
        for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
            Meaning meaning = phrases.get(String.join(" ", words.subList(from, from + length)));
            if (meaning != null) {
                return Optional.of(new Found(meaning, length));
            }
        }
        return Optional.empty();
    }

    /** A phrase that was found. */
    record Found(Meaning meaning, int length) {}

    private void add(Meaning meaning, String phrase) {
        List<String> words = of(phrase);
        if (words.isEmpty() || phrases.put(String.join(" ", words), meaning) != null) {
            throw new IllegalStateException("headings.csv has «" + phrase + "» twice, or it has no words");
        }
        longest = Math.max(longest, words.size());
    }

    private static Words load(String name) {
        Words words = new Words();
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        List<String> cells = List.of(line.split(",", -1));
                        Meaning meaning = meaning(cells.get(0), cells.get(1));
                        cells.subList(2, cells.size()).forEach(phrase -> words.add(meaning, phrase));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static Meaning meaning(String sort, String name) {
        return switch (sort.toUpperCase(Locale.ROOT)) {
            case "WHO" -> new Names(Who.valueOf(name));
            case "FIELD" -> new Says(Field.valueOf(name));
            case "NOTHING" -> new Nothing();
            default -> throw new IllegalStateException("headings.csv has a line of the sort " + sort);
        };
    }
}
