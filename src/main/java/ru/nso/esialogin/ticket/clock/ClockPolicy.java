package ru.nso.esialogin.ticket.clock;

import java.time.ZoneId;

/**
 * How long things may take.
 *
 * @param zone where days begin
 * @param calendar working days
 * @param technicalDays working days for a technical ticket
 * @param registrationDays calendar days for the registration of an appeal
 * @param answerDays calendar days for the answer to an appeal, from its registration
 * @param dayOff what becomes of a last day of an appeal on which nobody works
 * @param pauses whether the technical clock stands while the sender is asked
 */
public record ClockPolicy(
        ZoneId zone,
        WorkingCalendar calendar,
        int technicalDays,
        int registrationDays,
        int answerDays,
        DayOff dayOff,
        boolean pauses) {

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if one of them is not positive
     */
    public ClockPolicy {
        if (technicalDays < 1 || registrationDays < 1 || answerDays < 1) {
            throw new IllegalArgumentException("A clock runs for one day at least");
        }
    }
}
