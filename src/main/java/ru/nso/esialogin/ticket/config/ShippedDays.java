package ru.nso.esialogin.ticket.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.ticket.clock.WorkingCalendar;
import ru.nso.esialogin.ticket.clock.WorkingCalendar.Transfer;

/** The calendar with the moved days off that are shipped with the service. */
public final class ShippedDays {
    private ShippedDays() {}

    /**
     * The calendar.
     *
     * @param daysOff more days on which nobody works
     * @param workingDays more days on which people work
     */
    public static WorkingCalendar calendar(Set<LocalDate> daysOff, Set<LocalDate> workingDays) {
        List<Transfer> transfers = ShippedWords.lines("moved-days-off.csv").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(",", -1))
                .map(days -> new Transfer(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                .toList();
        return new WorkingCalendar(transfers, daysOff, workingDays);
    }
}
