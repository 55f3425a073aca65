package ru.nso.esialogin.ticket.mail.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The field {@code Date}, also where the day of the week is wrong or missing and the year has two digits. */
public final class MailDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> ZONES =
            Map.of("MSK", 3, "NOVT", 7, "EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "PST", -8, "PDT", -7);
    private static final Pattern DATE = Pattern.compile(
            "(\\d{1,2})[\\s-]+([A-Za-z]{3})[a-z]*[\\s-]+(\\d{2}|\\d{4})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?"
                    + "(?:\\s*([+-]\\d{4}|[A-Za-z]{1,4}))?");

    private MailDate() {}

    /** The moment that it names; empty if none can be made out. */
    public static Optional<Instant> read(String field) {
        Matcher date = DATE.matcher(field);
        if (!date.find()) {
            return Optional.empty();
        }
        try {
            LocalDateTime local = LocalDateTime.of(
                    year(date.group(3)),
                    MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT)) + 1,
                    Integer.parseInt(date.group(1)),
                    Integer.parseInt(date.group(4)),
                    Integer.parseInt(date.group(5)),
                    Math.min(
                            59,
                            Optional.ofNullable(date.group(6))
                                    .map(Integer::parseInt)
                                    .orElse(0)));
            String zone = Optional.ofNullable(date.group(7)).orElse("").toUpperCase(Locale.ROOT);
            return Optional.of(local.toInstant(offset(zone)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year < 50 ? year + 2000 : year + 1900;
    }

    private static ZoneOffset offset(String zone) {
        return zone.startsWith("+") || zone.startsWith("-")
                ? ZoneOffset.of(zone)
                : ZoneOffset.ofHours(ZONES.getOrDefault(zone, 0));
    }
}
