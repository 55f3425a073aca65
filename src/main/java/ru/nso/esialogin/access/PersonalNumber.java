package ru.nso.esialogin.access;

import java.util.regex.Pattern;

/** Tells what must not stand in the access log although somebody put it in the place of an id: a SNILS or a phone. */
final class PersonalNumber {
    /** Ten digits and no letter. */
    private static final Pattern WHOLE = Pattern.compile("(?=(?:[^0-9]*[0-9]){10})[^A-Za-z]*");

    /**
     * Beside letters, as in {@code C-11223344595}: eleven digits that do not begin with a day, or ten that begin with 9,
     * whatever sign stands between them.
     */
    private static final Pattern WITHIN = Pattern.compile("(?<![0-9])(?<![0-9][._:/#-])"
            + "(?:(?!20[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))[0-9](?:[._:/#-]?[0-9]){10}"
            + "|9(?:[._:/#-]?[0-9]){9})(?![._:/#-]?[0-9])");

    /** Its digits are drawn, and may look like anything. */
    private static final Pattern UUID = Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private PersonalNumber() {}

    /** Whether the text is or holds one. */
    static boolean in(String text) {
        return WHOLE.matcher(text).matches()
                || WITHIN.matcher(UUID.matcher(text).replaceAll("x")).find();
    }
}
