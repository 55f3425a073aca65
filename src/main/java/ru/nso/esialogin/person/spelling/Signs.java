package ru.nso.esialogin.person.spelling;

/** Signs of which people and programs have many kinds: spaces, dashes, digits, marks of hidden text. */
public final class Signs {

    private static final int SHAPE_LIMIT = 64;

    private Signs() {}

    /** Any space: ordinary, no-break, thin, tab, line break, byte order mark and other signs without width. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** Any dash: hyphen, non-breaking hyphen, en and em dash, minus. */
    public static boolean isDash(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212' || c == '\u00ad' || c == '\u2043';
    }

    /** The value of a decimal digit of any script, full width included; −1 for anything else. */
    public static int digit(char c) {
        return Character.digit(c, 10);
    }

    /** A star or a bullet, by which a program hides a letter or a digit. */
    public static boolean isHidingMark(char c) {
        return c == '*' || c == '•' || c == '●' || c == '∙';
    }

    public static boolean hasHidingMark(String text) {
        return text.chars().anyMatch(c -> isHidingMark((char) c));
    }

    /** The text without spaces of any kind at both ends. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The shape of a text that could not be read: every letter and digit a star, cut to a bearable length. */
    public static String shape(String text) {
        StringBuilder shape = new StringBuilder(Math.min(text.length(), SHAPE_LIMIT));
        for (int i = 0; i < text.length() && shape.length() < SHAPE_LIMIT; i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                shape.append(' ');
            } else if (c < 0x80 && !Character.isLetterOrDigit(c)) {
                shape.append(c);
            } else {
                shape.append('*');
            }
        }
        return shape.toString();
    }
}
