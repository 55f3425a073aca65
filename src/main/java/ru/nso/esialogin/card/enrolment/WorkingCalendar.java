package ru.nso.esialogin.card.enrolment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Working days: Monday to Friday less the holidays of the configuration (rulings: Dates).
 *
 * @param holidays days off that fall on a weekday
 */
public record WorkingCalendar(Set<LocalDate> holidays) {

    /** Copies the holidays. */
    public WorkingCalendar {
        holidays = Set.copyOf(holidays);
    }

    /** Whether people work on this day. */
    public boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
    }

    /**
     * The n-th working day counted from {@code start}, which is the first one if people work on it.
     *
     * @param start day to count from, included
     * @param n one or more
     */
    public LocalDate nthWorkingDayFrom(LocalDate start, int n) {
        LocalDate day = start;
        int counted = isWorkingDay(day) ? 1 : 0;
        while (counted < n) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }
}
