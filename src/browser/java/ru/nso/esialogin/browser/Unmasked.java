package ru.nso.esialogin.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for values that no page shows: SNILS, mobile phones and e-mail addresses without stars. */
final class Unmasked {
    private static final Pattern SNILS = Pattern.compile("(?<![\\d*-])\\d{3}-?\\d{3}-?\\d{3}[ -]?\\d{2}(?![\\d-])");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d*])(?:\\+7|8)[ (-]{0,2}9\\d{2}[ )-]{0,2}\\d{3}[ -]?\\d{2}[ -]?\\d{2}(?!\\d)");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    /** Addresses of offices, which everybody may know. */
    private static final Set<String> OFFICES = Set.of("novosib@help-obr.ru");

    /** Tickets are shown as they were written to those who answer them. */
    private static final String TICKETS = "/console/desk/";

    private Unmasked() {}

    /** Kinds and places, never the values. */
    static List<String> in(Page page) {
        if (page.url().contains(TICKETS)) {
            return List.of();
        }
        String text = page.locator("main").innerText();
        return Stream.of(found("SNILS", SNILS, text), found("phone", PHONE, text), found("e-mail", EMAIL, text))
                .flatMap(kinds -> kinds)
                .toList();
    }

    private static Stream<String> found(String kind, Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(value -> !OFFICES.contains(value))
                .distinct()
                .map(value -> "a whole " + kind + " is shown: " + value);
    }
}
