package ru.nso.esialogin.ticket.likeness;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.ticket.words.Word;
import ru.nso.esialogin.ticket.words.Words;

/**
 * Turns of speech: beginnings of words with their denial, two of them after each other, pieces of words, which slips of
 * the keyboard leave whole, ideas, and signals.
 *
 * @param all each once
 * @param single beginnings of words among them
 */
record Turns(Set<String> all, Set<String> single) {
    private static final int BEGINNING = 5;
    private static final int PIECE = 3;
    private static final Set<String> DENIALS = Set.of("не", "ни");
    private static final char IDEA = '@';
    private static final char SIGNAL = '!';
    private static final char OF_A_WORD = '~';

    static Turns of(Words words, Collection<String> ideas, Collection<String> signals) {
        Set<String> all = new LinkedHashSet<>();
        Set<String> single = new LinkedHashSet<>();
        List<Word> meaning = words.all().stream()
                .filter(word -> !DENIALS.contains(word.text()))
                .toList();
        String before = "";
        for (Word word : meaning) {
            String beginning = beginning(word);
            single.add(beginning);
            if (!before.isEmpty()) {
                all.add(before + ' ' + beginning);
            }
            before = beginning;
            addPieces(all, word.text());
        }
        all.addAll(single);
        ideas.forEach(idea -> all.add(IDEA + idea));
        signals.forEach(signal -> all.add(SIGNAL + signal));
        return new Turns(all, single);
    }

    /** How much more than other turns one of its kind tells: an idea stands for many words, a signal for a sentence. */
    static double worth(String turn) {
        return switch (turn.charAt(0)) {
            case IDEA -> 1.5;
            case SIGNAL -> 2;
            default -> 1;
        };
    }

    private static String beginning(Word word) {
        String text = word.text();
        String beginning = isMark(text) || text.length() <= BEGINNING ? text : text.substring(0, BEGINNING);
        return word.denied() ? "не " + beginning : beginning;
    }

    private static void addPieces(Set<String> turns, String text) {
        if (!isMark(text)) {
            String bounded = '<' + text + '>';
            for (int start = 0; start + PIECE <= bounded.length(); start++) {
                turns.add(OF_A_WORD + bounded.substring(start, start + PIECE));
            }
        }
    }

    private static boolean isMark(String text) {
        return text.startsWith("#");
    }
}
