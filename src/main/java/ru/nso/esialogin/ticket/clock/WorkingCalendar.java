package ru.nso.esialogin.ticket.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Working days of Russia in a week of five days: Monday to Friday less the holidays of article 112 of the Labour Code. A
 * holiday on a Saturday or Sunday gives the next working day behind it, those of January do not; a decree of the
 * government moves days off elsewhere.
 */
public final class WorkingCalendar {
    private static final int LAST_HOLIDAY_OF_JANUARY = 8;
    private static final List<MonthDay> HOLIDAYS = List.of(
            MonthDay.of(2, 23),
            MonthDay.of(3, 8),
            MonthDay.of(5, 1),
            MonthDay.of(5, 9),
            MonthDay.of(6, 12),
            MonthDay.of(11, 4));

    private final Set<LocalDate> movedFrom = new HashSet<>();
    private final Set<LocalDate> movedTo = new HashSet<>();
    private final Set<LocalDate> daysOff;
    private final Set<LocalDate> workingDays;
    private final LocalDate knownThrough;

    /**
     * A day off that a decree moves.
     *
     * @param from a Saturday, a Sunday or a holiday that falls on one
     * @param to the day on which nobody works instead
     */
    public record Transfer(LocalDate from, LocalDate to) {}

    /**
     * Takes what the law does not say by itself.
     *
     * @param transfers moved days off
     * @param daysOff days on which nobody works, whatever else is said
     * @param workingDays days on which people work, whatever else is said
     * @param knownThrough the last day for which all of this is known
     */
    public WorkingCalendar(
            Collection<Transfer> transfers,
            Collection<LocalDate> daysOff,
            Collection<LocalDate> workingDays,
            LocalDate knownThrough) {
        transfers.forEach(transfer -> {
            movedFrom.add(transfer.from());
            movedTo.add(transfer.to());
        });
        this.daysOff = Set.copyOf(daysOff);
        this.workingDays = Set.copyOf(workingDays);
        this.knownThrough = knownThrough;
    }

    /** The last day for which the decree is known; of later ones it is reckoned by the law alone. */
    public LocalDate knownThrough() {
        return knownThrough;
    }

    /** Whether this day can still become another one by a decree. */
    public boolean isPreliminary(LocalDate day) {
        return day.isAfter(knownThrough);
    }

    /** Whether people work on this day. */
    public boolean isWorkingDay(LocalDate day) {
        if (workingDays.contains(day) || daysOff.contains(day)) {
            return workingDays.contains(day);
        }
        if (movedTo.contains(day) || isHoliday(day)) {
            return false;
        }
        return movedFrom.contains(day) || (!isWeekend(day) && !standsInForAHoliday(day));
    }

    /** The first working day from this one on. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** The last working day up to this one. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.minusDays(1);
        }
        return working;
    }

    private static boolean isHoliday(LocalDate day) {
        return isHolidayOfJanuary(day) || HOLIDAYS.contains(MonthDay.from(day));
    }

    private static boolean isHolidayOfJanuary(LocalDate day) {
        return day.getMonthValue() == 1 && day.getDayOfMonth() <= LAST_HOLIDAY_OF_JANUARY;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** No two of these holidays are nearer to each other than a week, so one looks back over one weekend. */
    private boolean standsInForAHoliday(LocalDate weekday) {
        if (weekday.getDayOfWeek() != DayOfWeek.MONDAY) {
            return false;
        }
        return isMovedByItself(weekday.minusDays(1)) || isMovedByItself(weekday.minusDays(2));
    }

    private boolean isMovedByItself(LocalDate day) {
        return HOLIDAYS.contains(MonthDay.from(day)) && !movedFrom.contains(day);
    }
}
