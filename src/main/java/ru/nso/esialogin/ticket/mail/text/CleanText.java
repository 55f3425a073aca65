package ru.nso.esialogin.ticket.mail.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text without what nobody sees: control characters (the database takes no zero byte), marks of direction and width,
 * letters put together from two. Lines end with a line feed.
 */
public final class CleanText {
    private static final Pattern BREAK = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}&&[^\\n\\t]]");
    private static final Pattern SPACE = Pattern.compile("[\\p{Zs}]");
    /** Begins only where white space begins: else a long run of spaces would be gone over from each of them. */
    private static final Pattern LINE_END = Pattern.compile("(?<![ \\t])[ \\t]++(?=\\n|$)");

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private CleanText() {}

    /** Several lines. */
    public static String lines(String text) {
        String broken = BREAK.matcher(text).replaceAll("\n");
        String seen = UNSEEN.matcher(broken).replaceAll("");
        String spaced =
                SPACE.matcher(Normalizer.normalize(seen, Normalizer.Form.NFC)).replaceAll(" ");
        return EMPTY_LINES
                .matcher(LINE_END.matcher(spaced).replaceAll(""))
                .replaceAll("\n\n")
                .strip();
    }

    /** A single line. */
    public static String line(String text) {
        return lines(text).replaceAll("\\s+", " ");
    }
}
