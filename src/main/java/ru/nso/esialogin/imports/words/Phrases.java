package ru.nso.esialogin.imports.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Phrases and their meanings. A table has one meaning a line: its sort, its name, then the phrases, all separated by
 * commas; lines beginning with # are remarks.
 *
 * @param <M> what phrases mean
 */
public final class Phrases<M> {
    private final Map<String, M> meanings = new HashMap<>();
    private int longest;

    private Phrases() {}

    /** A line of a table without its phrases. */
    public record Line(String sort, String name) {}

    /** A phrase that was found: what it means and how many words it has. */
    public record Found<M>(M meaning, int length) {}

    /**
     * Reads a table that is shipped.
     *
     * @param file its name below {@code /imports/}
     * @param meaning what a line means; nothing for lines of others
     * @throws IllegalStateException if the table is missing, or has a phrase twice for one reader
     */
    public static <M> Phrases<M> read(String file, Function<Line, Optional<M>> meaning) {
        Phrases<M> phrases = new Phrases<>();
        for (List<String> cells : lines(file)) {
            meaning.apply(new Line(cells.get(0), cells.get(1))).ifPresent(meant -> cells.subList(2, cells.size())
                    .forEach(phrase -> phrases.add(file, phrase, meant)));
        }
        return phrases;
    }

    /** A text as words: lower case, ё as е, letters apart from digits, signs gone. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
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

    /** The longest phrase that begins at this word. */
    public Optional<Found<M>> at(List<String> words, int from) {
        for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
            M meaning = meanings.get(String.join(" ", words.subList(from, from + length)));
            if (meaning != null) {
                return Optional.of(new Found<>(meaning, length));
            }
        }
        return Optional.empty();
    }

    /** What the first phrase in a text means; words around it do not matter. */
    public Optional<M> first(String text) {
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            Optional<Found<M>> found = at(words, i);
            if (found.isPresent()) {
                return Optional.of(found.get().meaning());
            }
        }
        return Optional.empty();
    }

    private void add(String file, String phrase, M meaning) {
        List<String> words = words(phrase);
        if (words.isEmpty() || meanings.put(String.join(" ", words), meaning) != null) {
            throw new IllegalStateException(file + " has «" + phrase + "» twice, or it has no words");
        }
        longest = Math.max(longest, words.size());
    }

    private static List<List<String>> lines(String file) {
        try (InputStream in = Phrases.class.getResourceAsStream("/imports/" + file)) {
            if (in == null) {
                throw new IllegalStateException("imports/" + file + " is not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(",", -1)))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
