package ru.nso.esialogin.ticket.outcome;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Counts tickets. Every call runs in the caller's transaction and is served by an index. */
public interface StatisticsStore {
    /**
     * Tickets that came in a time, merged ones left out, by week, municipality and cause.
     *
     * @param zone where weeks begin
     */
    List<WeekCount> byWeek(Instant from, Instant until, ZoneId zone);

    /** How long tickets took that were mended in a time, by cause. */
    List<MendingTime> mended(Instant from, Instant until);
}
