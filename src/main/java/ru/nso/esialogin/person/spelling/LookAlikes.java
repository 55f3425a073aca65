package ru.nso.esialogin.person.spelling;

/** Letters that look alike in the Cyrillic and the Latin alphabet and get mixed when the keyboard is not switched. */
public final class LookAlikes {

    private static final String CYRILLIC = "АВЕЅКМНОРСТУХІЈаеѕкморстухіј";
    private static final String LATIN = "ABESKMHOPCTYXIJaeskmopctyxij";

    private LookAlikes() {}

    /** The Latin letter that looks like this Cyrillic one; the sign itself where there is none. */
    public static char toLatin(char c) {
        int i = CYRILLIC.indexOf(c);
        return i < 0 ? c : LATIN.charAt(i);
    }

    /** The Cyrillic letter that looks like this Latin one; the sign itself where there is none. */
    public static char toCyrillic(char c) {
        int i = LATIN.indexOf(c);
        return i < 0 ? c : CYRILLIC.charAt(i);
    }

    public static String toLatin(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            latin.append(toLatin(text.charAt(i)));
        }
        return latin.toString();
    }

    public static String toCyrillic(String text) {
        StringBuilder cyrillic = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            cyrillic.append(toCyrillic(text.charAt(i)));
        }
        return cyrillic.toString();
    }

    public static boolean isCyrillic(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }

    public static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    public static boolean hasCyrillic(String text) {
        return text.chars().anyMatch(c -> isCyrillic((char) c));
    }

    public static boolean hasLatin(String text) {
        return text.chars().anyMatch(c -> isLatin((char) c));
    }
}
