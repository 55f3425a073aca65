package ru.nso.esialogin.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A day or moment as a page shows it.
 *
 * @param machine for programs
 * @param text for people
 */
public record Day(String machine, String text) {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", RUSSIAN);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM, HH:mm", RUSSIAN);

    static Day of(LocalDate day) {
        return new Day(day.toString(), DAY.format(day));
    }

    /** A moment at this time of the region. */
    public static Day of(Instant moment, ZoneId zone) {
        return new Day(
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone)), MOMENT.format(moment.atZone(zone)));
    }
}
