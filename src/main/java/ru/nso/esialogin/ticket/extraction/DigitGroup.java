package ru.nso.esialogin.ticket.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digits without a gap, О and З among them taken for what they look like.
 *
 * @param digits perhaps with a plus before
 * @param start first sign
 * @param end the sign behind
 */
record DigitGroup(String digits, int start, int end) {
    private static final Pattern GROUP =
            Pattern.compile("(?<![\\p{L}\\d@])\\+?[\\dОоOoЗз]*\\d[\\dОоOoЗз]*(?![\\p{L}\\d@])");
    private static final Pattern GAP = Pattern.compile("[\\h.()\\-–—‑−]{1,4}");

    /** How many digits. */
    int count() {
        return digits.startsWith("+") ? digits.length() - 1 : digits.length();
    }

    /** The groups of a text, those together that have nothing but spaces, dashes, dots and brackets between. */
    static List<List<DigitGroup>> runs(String text) {
        List<List<DigitGroup>> runs = new ArrayList<>();
        List<DigitGroup> run = new ArrayList<>();
        Matcher matcher = GROUP.matcher(text);
        while (matcher.find()) {
            DigitGroup group = new DigitGroup(asDigits(matcher.group()), matcher.start(), matcher.end());
            if (!run.isEmpty()
                    && !GAP.matcher(text.substring(run.get(run.size() - 1).end, group.start))
                            .matches()) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(group);
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private static String asDigits(String written) {
        StringBuilder digits = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            int digit = Character.digit(c, 10);
            digits.append(c == '+' ? c : digit >= 0 ? (char) ('0' + digit) : c == 'З' || c == 'з' ? '3' : '0');
        }
        return digits.toString();
    }

    @Override
    public String toString() {
        return count() + " digits at " + start;
    }
}
