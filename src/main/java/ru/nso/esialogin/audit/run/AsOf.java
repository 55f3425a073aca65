package ru.nso.esialogin.audit.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** As of when cards can be audited: a day is its noon. */
public final class AsOf {
    /** The first year. */
    public static final int FIRST_YEAR = 2015;

    /** The last year. */
    public static final int LAST_YEAR = 2100;

    private AsOf() {}

    /** The moment of a day; nothing of one that no audit can be of. */
    public static Optional<Instant> day(LocalDate day, ZoneId zone) {
        return moment(day.atTime(LocalTime.NOON).atZone(zone).toInstant(), zone);
    }

    /** The moment, if an audit can be of it. */
    public static Optional<Instant> moment(Instant moment, ZoneId zone) {
        int year = moment.atZone(zone).getYear();
        return Optional.of(moment).filter(told -> year >= FIRST_YEAR && year <= LAST_YEAR);
    }
}
