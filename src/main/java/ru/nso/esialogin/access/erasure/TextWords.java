package ru.nso.esialogin.access.erasure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text: what stands between other signs than letters and digits, and of numbers, however they are written,
 * every ten digits in a row. A text that speaks of somebody has all words by which {@link Mentions#sought} looks for it.
 */
public final class TextWords {
    /** Digits and what people put between those of one number. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\s().+\\-\\u2010-\\u2015]*+\\d)*+");

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final int WINDOW = 10;

    private TextWords() {}

    /** All of a text. */
    public static Set<String> of(String text) {
        Set<String> words = written(text);
        for (String number : numbers(text)) {
            for (int from = 0; from + WINDOW <= number.length(); from++) {
                words.add(window(number, from));
            }
        }
        return words;
    }

    /** Those between other signs than letters and digits, alone. */
    public static Set<String> written(String text) {
        String plain = plain(text);
        Set<String> words = new HashSet<>();
        int begin = -1;
        for (int at = 0; at <= plain.length(); at++) {
            boolean within = at < plain.length() && Character.isLetterOrDigit(plain.charAt(at));
            if (within && begin < 0) {
                begin = at;
            } else if (!within && begin >= 0) {
                words.add(plain.substring(begin, at));
                begin = -1;
            }
        }
        return words;
    }

    /** A word that every text has which holds this number of ten or more digits. */
    public static Set<String> ofNumber(String digits) {
        return Set.of(window(digits, 0));
    }

    /** The numbers of a text, digits alone. */
    public static Set<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> NO_DIGIT.matcher(found.group()).replaceAll(""))
                .collect(Collectors.toSet());
    }

    /** As texts are compared. */
    public static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static String window(String number, int from) {
        return '#' + number.substring(from, from + WINDOW);
    }
}
