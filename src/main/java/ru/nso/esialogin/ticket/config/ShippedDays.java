package ru.nso.esialogin.ticket.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.ticket.clock.WorkingCalendar;
import ru.nso.esialogin.ticket.clock.WorkingCalendar.Transfer;

/** The calendar with the moved days off that are shipped with the service. */
public final class ShippedDays {
    private static final String KNOWN_THROUGH = "known-through";

    private ShippedDays() {}

    /**
     * The calendar.
     *
     * @param daysOff more days on which nobody works
     * @param workingDays more days on which people work
     * @param knownThrough the last day for which all is known, with these days
     */
    public static WorkingCalendar calendar(
            Set<LocalDate> daysOff, Set<LocalDate> workingDays, Optional<LocalDate> knownThrough) {
        List<String[]> lines = ShippedWords.lines("moved-days-off.csv").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(",", -1))
                .toList();
        List<Transfer> transfers = lines.stream()
                .filter(line -> !line[0].equals(KNOWN_THROUGH))
                .map(days -> new Transfer(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                .toList();
        LocalDate shipped = lines.stream()
                .filter(line -> line[0].equals(KNOWN_THROUGH))
                .map(line -> LocalDate.parse(line[1]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("moved-days-off.csv does not say how far it goes"));
        return new WorkingCalendar(transfers, daysOff, workingDays, knownThrough.orElse(shipped));
    }
}
