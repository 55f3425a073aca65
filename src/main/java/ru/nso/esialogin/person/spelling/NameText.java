package ru.nso.esialogin.person.spelling;

import java.util.ArrayList;
import java.util.List;

/**
 * A name written in one line, taken apart in the order of Russian papers: surname, first name, patronymic. What is left
 * of a patronymic of two words («Рустам кызы») stays together; initials may stand without spaces.
 *
 * @param last surname; empty where there is no word
 * @param first first name; empty where there is one word only
 * @param middle patronymic; empty where there are two words
 */
public record NameText(String last, String first, String middle) {

    public static NameText of(String written) {
        List<String> words = words(written);
        return new NameText(
                words.isEmpty() ? "" : words.get(0),
                words.size() < 2 ? "" : words.get(1),
                words.size() < 3 ? "" : String.join(" ", words.subList(2, words.size())));
    }

    /** Whether there is a surname and a first name. */
    public boolean isTold() {
        return !first.isEmpty();
    }

    /** Never the name. */
    @Override
    public String toString() {
        return "NameText";
    }

    private static List<String> words(String written) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Signs.isSpace(c) || c == ',') {
                end(words, word);
            } else {
                word.append(c);
                // «И.И.»: an initial ends with its dot
                if (c == '.' && word.length() == 2) {
                    end(words, word);
                }
            }
        }
        end(words, word);
        return words;
    }

    private static void end(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
