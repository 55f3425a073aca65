package ru.nso.esialogin.indicators;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.indicators.table.ShippedTable;

/** All indicators, from {@code definitions.csv}: a new one is a line there. */
public final class Indicators {
    private final List<Indicator> all;

    private Indicators(List<Indicator> all) {
        this.all = List.copyOf(all);
    }

    /** Those that are shipped. */
    public static Indicators shipped() {
        return new Indicators(ShippedTable.read("definitions.csv").lines().stream()
                .map(Indicators::indicator)
                .toList());
    }

    /** All of them, in the order of the definitions. */
    public List<Indicator> all() {
        return all;
    }

    /** The one with this code. */
    public Optional<Indicator> find(String code) {
        return all.stream().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    private static Indicator indicator(ShippedTable.Line line) {
        String series = line.of("series");
        return new Indicator(
                line.of("code"),
                line.of("title"),
                line.of("numerator"),
                line.of("denominator"),
                Unit.valueOf(line.of("unit")),
                Accumulation.valueOf(line.of("accumulation")),
                PlanPeriod.valueOf(line.of("plan")),
                series.isEmpty()
                        ? List.of(Series.OWN)
                        : Arrays.stream(series.split(" ", -1))
                                .map(Series::valueOf)
                                .toList(),
                line.of("source"),
                LocalDate.parse(line.of("valid_from")),
                Optional.of(line.of("valid_to")).filter(day -> !day.isEmpty()).map(LocalDate::parse));
    }
}
