package ru.nso.esialogin.person.spelling;

import java.util.Locale;
import java.util.Set;

/** Texts by which a register says "nothing here" (domain: «Нет данных» and «Нет информации» mean empty). */
public final class Placeholders {

    // Letters and digits only, lower case, ё as е: the way a text is brought to before it is looked up.
    private static final Set<String> WORDS = Set.of(
            "нет",
            "нетданных",
            "нетинформации",
            "нетсведений",
            "неуказан",
            "неуказана",
            "неуказано",
            "неуказаны",
            "неизвестно",
            "неизвестен",
            "неизвестна",
            "отсутствует",
            "отсутствуют",
            "неимеется",
            "неимеет",
            "незаполнено",
            "непредоставлен",
            "непредоставлено",
            "неопределено",
            "пусто",
            "прочерк",
            "нд",
            "null",
            "none",
            "undefined");

    /** With what the words begin, in either case: few names and no number do, so most texts are told by one sign. */
    private static final String FIRST_SIGNS = "нНоОпПnNuU";

    private static final int LONGEST = 40;

    private Placeholders() {}

    /** Blank, made of nothing but punctuation («-», «—», «...»), or one of the words for "none", however spaced. */
    public static boolean isPlaceholder(String text) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (bare.length() == LONGEST || (bare.isEmpty() && FIRST_SIGNS.indexOf(c) < 0)) {
                    return false;
                }
                bare.append(c);
            } else if (isContentSign(c)) {
                return false;
            }
        }
        return bare.isEmpty()
                || WORDS.contains(bare.toString().toLowerCase(Locale.ROOT).replace('ё', 'е'));
    }

    /** Stars and the like hide something, so they are not "nothing"; surrogates belong to signs we cannot judge. */
    private static boolean isContentSign(char c) {
        return c == '*' || c == '•' || c == '●' || c == '@' || Character.isSurrogate(c);
    }
}
