package ru.nso.esialogin.ticket.triage;

import java.util.Arrays;
import java.util.List;

/**
 * Phrases by which completeness is judged.
 *
 * @param pictureComesAlong a picture of the screen is said to be attached
 * @param pictureDoesNot it is said not to be
 * @param empty it is said that something does not work, and nothing else
 * @param courtesies beginnings of words that tell nothing
 */
public record CompletenessWords(
        List<String> pictureComesAlong, List<String> pictureDoesNot, List<String> empty, List<String> courtesies) {
    private static final String KINDS = "+-=^";

    /** Copies the lists. */
    public CompletenessWords {
        pictureComesAlong = List.copyOf(pictureComesAlong);
        pictureDoesNot = List.copyOf(pictureDoesNot);
        empty = List.copyOf(empty);
        courtesies = List.copyOf(courtesies);
    }

    /**
     * Reads lines that begin with {@code +} for a picture, {@code -} for none, {@code =} for an empty complaint,
     * {@code ^} for words that tell nothing.
     *
     * @throws IllegalArgumentException if a line begins with another sign
     */
    public static CompletenessWords read(List<String> lines) {
        List<String> phrases = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        phrases.stream()
                .filter(line -> KINDS.indexOf(line.charAt(0)) < 0)
                .findFirst()
                .ifPresent(line -> {
                    throw new IllegalArgumentException("A line begins with +, -, = or ^: " + line);
                });
        List<String> courtesies = of(phrases, "^").stream()
                .flatMap(line -> Arrays.stream(line.split(" +", -1)))
                .toList();
        return new CompletenessWords(of(phrases, "+"), of(phrases, "-"), of(phrases, "="), courtesies);
    }

    private static List<String> of(List<String> phrases, String kind) {
        return phrases.stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> line.substring(1).strip())
                .toList();
    }
}
