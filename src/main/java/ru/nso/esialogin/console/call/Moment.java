package ru.nso.esialogin.console.call;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * A time of the day of the call.
 *
 * @param machine for the timer
 * @param text for people
 */
public record Moment(String machine, String text) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    static Moment of(Instant moment, ZoneId zone) {
        return new Moment(moment.toString(), TIME.format(moment.atZone(zone)));
    }
}
