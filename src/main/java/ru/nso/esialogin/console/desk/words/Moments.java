package ru.nso.esialogin.console.desk.words;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import ru.nso.esialogin.esia.simulation.LoginSimulator;

/** Moments in the time of the region: of today the hour alone, of this year without the year. */
@Singleton
public final class Moments {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", RUSSIAN);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", RUSSIAN);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", RUSSIAN);

    private final Clock clock;
    private final ZoneId zone;

    @Inject
    Moments(Clock clock, LoginSimulator simulator) {
        this(clock, simulator.dated().zone());
    }

    Moments(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** Now. */
    public Instant now() {
        return clock.instant();
    }

    /** Today in the region. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), zone);
    }

    /** A moment with its hour. */
    public Moment at(Instant instant) {
        ZonedDateTime moment = instant.atZone(zone);
        String hour = HOUR.format(moment);
        return new Moment(
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment),
                isToday(instant) ? "сегодня, " + hour : day(moment.toLocalDate()) + ", " + hour);
    }

    /** Until when: the hour if it is today, else the day. */
    public String until(Instant instant) {
        ZonedDateTime moment = instant.atZone(zone);
        return isToday(instant) ? HOUR.format(moment) : day(moment.toLocalDate());
    }

    /** A day. */
    public String day(LocalDate day) {
        return (day.getYear() == today().getYear() ? DAY : DAY_OF_YEAR).format(day);
    }

    private boolean isToday(Instant instant) {
        return LocalDate.ofInstant(instant, zone).equals(today());
    }
}
