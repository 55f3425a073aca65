package ru.nso.esialogin.indicators.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.indicators.municipality.Municipalities;
import ru.nso.esialogin.indicators.table.ShippedTable;

/** Which municipalities the region itself printed as having reached the plan of the year, from its own lists. */
public final class PrintedLists {
    private final List<Line> lines;

    private PrintedLists(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    private record Line(String indicator, LocalDate date, String municipality) {}

    /** The lists that are shipped, with canonical names. */
    public static PrintedLists shipped(Municipalities municipalities) {
        return new PrintedLists(ShippedTable.read("printed/achieved-as-printed.csv").lines().stream()
                .map(line -> new Line(
                        line.of("indicator"),
                        LocalDate.parse(line.of("date")),
                        municipalities.find(line.of("municipality")).orElseThrow()))
                .toList());
    }

    /** What was printed for that day, as it was printed; nothing where no list is known. */
    public Optional<List<String>> of(String indicator, LocalDate date) {
        List<String> names = lines.stream()
                .filter(line ->
                        line.indicator().equals(indicator) && line.date().equals(date))
                .map(Line::municipality)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }
}
