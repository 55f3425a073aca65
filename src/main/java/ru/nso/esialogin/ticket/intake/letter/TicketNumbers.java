package ru.nso.esialogin.ticket.intake.letter;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers of tickets where our own letters have them: {@code [#number]} in the subject, {@code <number.n@domain>} as
 * their id.
 */
public final class TicketNumbers {
    private static final String NUMBER = "([0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})";
    private static final Pattern OWN_ID = Pattern.compile("<" + NUMBER + "\\.\\d{1,9}@[^\\s<>]{1,200}>");
    private static final Pattern IN_SUBJECT = Pattern.compile("\\[\\h*#\\h*" + NUMBER + "\\h*]");

    private TicketNumbers() {}

    /** The numbers in ids of our own letters, the last one first. */
    public static List<String> inIds(List<String> ids) {
        return ids.stream()
                .map(OWN_ID::matcher)
                .filter(Matcher::matches)
                .map(id -> id.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.collectingAndThen(Collectors.toList(), TicketNumbers::reversed));
    }

    /** The numbers in a subject. */
    public static List<String> inSubject(String subject) {
        return all(IN_SUBJECT, subject);
    }

    /** The numbers in a text that returns one of our letters, or its head. */
    public static List<String> inReturned(String text) {
        List<String> ids = all(OWN_ID, text);
        return ids.isEmpty() ? inSubject(text) : ids;
    }

    private static List<String> all(Pattern form, String text) {
        return form.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1).toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private static List<String> reversed(List<String> list) {
        Collections.reverse(list);
        return List.copyOf(list);
    }
}
