package ru.nso.esialogin.ticket.extraction;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds school and class in running text. */
public final class PlaceReader {
    private static final Pattern SCHOOL =
            Pattern.compile("(?iuU)\\b(?:мбоу|маоу|мкоу|гбоу|сош|оош|школ[аыеу]|лице[йяе]|гимнази[яийю])"
                    + "(?:\\h+(?:сош|оош|школ[аыеу]|лице[йяе]|гимнази[яийю]))?\\h*(?:№|N|номер)?\\h*\\d{1,3}(?!\\d)");
    private static final Pattern CLASS = Pattern.compile(
            "(?iuU)(?<!\\d)(1[01]|[1-9])\\h*[-«\"]?\\h*([абвгдежзиклм])?[»\"]?\\h*(?:-?\\p{L}{0,2}\\h)?клас+\\p{L}*");
    private static final Pattern SHORT_CLASS =
            Pattern.compile("(?uU)(?<![\\d.,/-])(1[01]|[1-9])\\h?[«\"]?([А-Д])[»\"]?(?![\\p{L}\\d])");

    private PlaceReader() {}

    /** The school as it is written. */
    public static Optional<String> school(String text) {
        Matcher matcher = SCHOOL.matcher(text);
        return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
    }

    /** The class, «7А» or «7». */
    public static Optional<String> className(String text) {
        Matcher matcher = CLASS.matcher(text);
        if (matcher.find()) {
            String letter = matcher.group(2);
            return Optional.of(matcher.group(1) + (letter == null ? "" : letter.toUpperCase(Locale.ROOT)));
        }
        Matcher brief = SHORT_CLASS.matcher(text);
        return brief.find() ? Optional.of(brief.group(1) + brief.group(2)) : Optional.empty();
    }
}
