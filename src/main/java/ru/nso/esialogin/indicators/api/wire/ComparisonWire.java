package ru.nso.esialogin.indicators.api.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.indicators.chart.OverTime;

/**
 * Percentages of all days side by side.
 *
 * @param indicator code
 * @param series name of the series; {@code null} where there is only one
 * @param dates the days, the oldest first
 * @param days who has reached the plan of the year on each of them, by the series that decides
 * @param items the region first, then the municipalities
 */
@Schema(name = "IndicatorComparison", description = "Проценты на все даты и кто когда выполнил план года")
public record ComparisonWire(
        String indicator,
        @Schema(nullable = true) @Nullable String series,
        List<LocalDate> dates,
        List<Day> days,
        List<Line> items) {
    /**
     * A day beside the one before.
     *
     * @param date the day
     * @param planPercent plan of the year; {@code null} where there is none
     * @param achieved who has reached it, by counts without rounding
     * @param gained who has not the day before
     * @param lost who had the day before
     */
    @Schema(name = "IndicatorComparisonDay")
    public record Day(
            LocalDate date,
            @Schema(nullable = true) @Nullable BigDecimal planPercent,
            List<String> achieved,
            List<String> gained,
            List<String> lost) {
        private static Day of(OverTime.Day day) {
            return new Day(
                    day.achieved().date(),
                    day.achieved().plan().orElse(null),
                    day.achieved().municipalities(),
                    day.gained(),
                    day.lost());
        }
    }

    /**
     * A municipality, or the region.
     *
     * @param municipality canonical name; {@code null} for the region
     * @param change percentage points between the first and the last of its days; {@code null} of a single one
     * @param percents of the days on which something was observed and may be shown
     */
    @Schema(name = "IndicatorComparisonLine")
    public record Line(
            @Schema(nullable = true) @Nullable String municipality,
            @Schema(nullable = true) @Nullable BigDecimal change,
            List<Value> percents) {
        private static Line of(Optional<String> municipality, OverTime overTime) {
            return new Line(
                    municipality.orElse(null),
                    overTime.change(municipality).orElse(null),
                    overTime.points().of(municipality).stream()
                            .map(point -> new Value(point.date(), point.percent()))
                            .toList());
        }
    }

    /**
     * The percentage of a day.
     *
     * @param date the day
     * @param percent two decimals, half up
     */
    @Schema(name = "IndicatorComparisonValue")
    public record Value(LocalDate date, BigDecimal percent) {}

    /** The form of what may be shown. */
    public static ComparisonWire of(String indicator, List<String> municipalities, OverTime overTime) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(Optional.empty(), overTime));
        municipalities.forEach(name -> lines.add(Line.of(Optional.of(name), overTime)));
        return new ComparisonWire(
                indicator,
                IndicatorWire.name(overTime.series()),
                overTime.points().dates(),
                overTime.days().stream().map(Day::of).toList(),
                lines);
    }
}
