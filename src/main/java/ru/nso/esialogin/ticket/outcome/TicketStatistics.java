package ru.nso.esialogin.ticket.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.diagnosis.Diagnoses;

/** What came when and where, and how long it took. */
@ApplicationScoped
@Transactional
public class TicketStatistics {
    private static final int MOST_DAYS = 400;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private final StatisticsStore store;
    private final ZoneId zone;

    public TicketStatistics(StatisticsStore store, Diagnoses diagnoses) {
        this.store = store;
        this.zone = diagnoses.dated().zone();
    }

    /**
     * Statistics of whole weeks: of days alone one could tell single tickets by the difference of two answers.
     *
     * @param from Monday of the first week
     * @param to Sunday of the last week
     * @param weeks by week, municipality and cause
     * @param times how long it took, of causes with enough tickets
     */
    public record Report(LocalDate from, LocalDate to, List<WeekCount> weeks, List<MendingTime> times) {
        /** Copies the lists. */
        public Report {
            weeks = List.copyOf(weeks);
            times = List.copyOf(times);
        }
    }

    /** What is wrong with these days, in Russian. */
    public static Optional<String> fault(LocalDate from, LocalDate to) {
        boolean counted = from.getYear() >= FIRST_YEAR
                && to.getYear() <= LAST_YEAR
                && !to.isBefore(from)
                && !to.isAfter(from.plusDays(MOST_DAYS));
        return counted
                ? Optional.empty()
                : Optional.of(
                        "Годы — от " + FIRST_YEAR + " до " + LAST_YEAR + "; последний день — не раньше первого и не"
                                + " позже чем через " + MOST_DAYS + " дней после него.");
    }

    /** The weeks of these days. */
    public Report of(LocalDate from, LocalDate to) {
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = to.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        Instant begin = monday.atStartOfDay(zone).toInstant();
        Instant end = sunday.plusDays(1).atStartOfDay(zone).toInstant();
        return new Report(
                monday,
                sunday,
                store.byWeek(begin, end, zone),
                store.mended(begin, end).stream()
                        .filter(time -> FewPeople.mayBeTold(time.tickets()))
                        .toList());
    }
}
