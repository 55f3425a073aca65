package ru.nso.esialogin.ticket.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** A part of a phrase: the ways to say it, found by the first letter of a word, as most words begin none of them. */
final class Part {
    private final int ways;
    private final List<Alternative> anyLetter;
    private final Map<Character, List<Alternative>> byLetter = new HashMap<>();

    Part(List<Alternative> alternatives) {
        this.ways = alternatives.size();
        this.anyLetter = alternatives.stream()
                .filter(alternative -> alternative.firstLetters().isEmpty())
                .toList();
        Set<Character> letters = new TreeSet<>();
        alternatives.forEach(alternative -> letters.addAll(alternative.firstLetters()));
        for (Character letter : letters) {
            byLetter.put(
                    letter,
                    alternatives.stream().filter(each -> mayBegin(each, letter)).toList());
        }
    }

    /** In how many ways it may be said. */
    int ways() {
        return ways;
    }

    /** Those that may begin with this word. */
    List<Alternative> beginningLike(Word word) {
        return byLetter.getOrDefault(word.text().charAt(0), anyLetter);
    }

    /** With which letters it may begin; empty where with any. */
    Set<Character> firstLetters() {
        return anyLetter.isEmpty() ? Set.copyOf(byLetter.keySet()) : Set.of();
    }

    /** Whether it is said anywhere. */
    boolean isIn(List<Word> words) {
        for (int start = 0; start < words.size(); start++) {
            if (endFrom(words, start).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Where it is said. */
    List<Said> places(List<Word> words) {
        List<Said> said = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            OptionalInt end = endFrom(words, start);
            if (end.isPresent()) {
                said.add(new Said(start, end.getAsInt()));
            }
        }
        return said;
    }

    private OptionalInt endFrom(List<Word> words, int start) {
        for (Alternative alternative : beginningLike(words.get(start))) {
            OptionalInt end = alternative.endFrom(words, start);
            if (end.isPresent()) {
                return end;
            }
        }
        return OptionalInt.empty();
    }

    private static boolean mayBegin(Alternative alternative, Character letter) {
        return alternative.firstLetters().isEmpty()
                || alternative.firstLetters().contains(letter);
    }

    /** First and last word of something said. */
    record Said(int first, int last) {}
}
