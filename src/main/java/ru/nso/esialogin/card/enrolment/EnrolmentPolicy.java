package ru.nso.esialogin.card.enrolment;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Deadlines around enrolment (the customer's slides, order of admission, rulings: In force).
 *
 * @param calendar working days
 * @param overlapWorkingDays working days after a transfer on which two open schools are lawful; the fourth is not
 * @param gapDays calendar days after an expulsion without a school that are lawful
 * @param summerFrom first day of the summer gap
 * @param summerTo last day of the summer gap and of the second wave of admission
 * @param firstWaveEnd day after which the orders of the first wave are issued
 * @param firstWaveWorkingDays working days for these orders
 * @param secondWaveFrom first day of the second wave
 * @param secondWaveWorkingDays working days from the draft to the order in the second wave
 */
public record EnrolmentPolicy(
        WorkingCalendar calendar,
        int overlapWorkingDays,
        int gapDays,
        MonthDay summerFrom,
        MonthDay summerTo,
        MonthDay firstWaveEnd,
        int firstWaveWorkingDays,
        MonthDay secondWaveFrom,
        int secondWaveWorkingDays) {

    /** The deadlines in force in 2024–2026, over the given calendar. */
    public static EnrolmentPolicy standard(WorkingCalendar calendar) {
        return new EnrolmentPolicy(
                calendar, 3, 10, MonthDay.of(6, 1), MonthDay.of(9, 5), MonthDay.of(6, 30), 3, MonthDay.of(7, 6), 5);
    }

    boolean inSummer(LocalDate day) {
        MonthDay monthDay = MonthDay.from(day);
        return !monthDay.isBefore(summerFrom) && !monthDay.isAfter(summerTo);
    }

    LocalDate summerEnd(LocalDate day) {
        return summerTo.atYear(day.getYear());
    }

    LocalDate firstWaveDeadline(int year) {
        return calendar.nthWorkingDayFrom(firstWaveEnd.atYear(year).plusDays(1), firstWaveWorkingDays);
    }

    LocalDate secondWaveDeadline(LocalDate draft) {
        return calendar.nthWorkingDayFrom(draft.plusDays(1), secondWaveWorkingDays);
    }
}
