package ru.nso.esialogin.person.spelling;

import java.util.ArrayList;
import java.util.List;

/**
 * A text from an e-mail field taken apart.
 *
 * @param pieces what is meant to be an address each; at least one
 * @param words words beside the address («мама») were left out
 */
public record MailText(List<String> pieces, boolean words) {

    private static final String WRAPPING = "<>()[]\"«»“”'.,;:";

    public static MailText of(String text) {
        String trimmed = unwrapped(text);
        List<String> tokens = tokens(trimmed, ",;|/");
        long addresses = tokens.stream().filter(MailText::hasAt).count();
        if (addresses > 1) {
            List<String> pieces = tokens.stream().filter(MailText::hasAt).toList();
            return new MailText(pieces, tokens.stream().anyMatch(token -> !hasAt(token) && isWord(token)));
        }
        List<String> bySpaces = tokens(trimmed, "");
        List<String> others = bySpaces.stream().filter(token -> !hasAt(token)).toList();
        if (addresses == 1 && !others.isEmpty() && others.stream().allMatch(MailText::isWord)) {
            return new MailText(
                    bySpaces.stream().filter(MailText::hasAt).toList(),
                    others.stream().anyMatch(word -> !isLabel(word)));
        }
        return new MailText(List.of(trimmed), false);
    }

    /** Says how many pieces there are, not which. */
    @Override
    public String toString() {
        return "MailText of " + pieces.size();
    }

    public static String withoutSpaces(String text) {
        StringBuilder tight = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Signs.isSpace(text.charAt(i))) {
                tight.append(text.charAt(i));
            }
        }
        return tight.toString();
    }

    /** Parts between spaces and the given separators, each without quotes, brackets and closing punctuation. */
    private static List<String> tokens(String text, String separators) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end =
                    i == text.length() || Signs.isSpace(text.charAt(i)) || separators.indexOf(text.charAt(i)) >= 0;
            if (end) {
                String token = unwrapped(text.substring(start, i));
                if (!token.isEmpty()) {
                    tokens.add(token);
                }
                start = i + 1;
            }
        }
        return tokens;
    }

    private static String unwrapped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isWrapping(text.charAt(from))) {
            from++;
        }
        while (to > from && isWrapping(text.charAt(to - 1))) {
            to--;
        }
        String bare = text.substring(from, to);
        return bare.regionMatches(true, 0, "mailto:", 0, 7) ? bare.substring(7) : bare;
    }

    private static boolean isWrapping(char c) {
        return Signs.isSpace(c) || WRAPPING.indexOf(c) >= 0;
    }

    private static boolean hasAt(String token) {
        return token.indexOf('@') >= 0;
    }

    /** Russian words stand beside an address; Latin ones are more likely a part of it. */
    private static boolean isWord(String token) {
        return isLabel(token) || (LookAlikes.hasCyrillic(token) && !LookAlikes.hasLatin(token));
    }

    private static boolean isLabel(String token) {
        return token.equalsIgnoreCase("e-mail")
                || token.equalsIgnoreCase("email")
                || token.equalsIgnoreCase("почта")
                || token.equalsIgnoreCase("эл")
                || token.equalsIgnoreCase("эл.почта");
    }
}
