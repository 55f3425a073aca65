package ru.nso.esialogin.indicators.api.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.chart.ShownPoints;

/**
 * Percentages of all days side by side.
 *
 * @param indicator code
 * @param series name of the series; {@code null} where there is only one
 * @param dates the days, the oldest first
 * @param items the region first, then the municipalities
 */
@Schema(name = "IndicatorComparison", description = "Проценты на все даты")
public record ComparisonWire(
        String indicator, @Schema(nullable = true) @Nullable String series, List<LocalDate> dates, List<Line> items) {

    /**
     * A municipality, or the region.
     *
     * @param municipality canonical name; {@code null} for the region
     * @param percents of the days on which something was observed and may be shown
     */
    @Schema(name = "IndicatorComparisonLine")
    public record Line(@Schema(nullable = true) @Nullable String municipality, List<Value> percents) {

        private static Line of(Optional<String> municipality, ShownPoints points) {
            return new Line(
                    municipality.orElse(null),
                    points.of(municipality).stream()
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
    public static ComparisonWire of(String indicator, Series series, List<String> municipalities, ShownPoints points) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(Optional.empty(), points));
        municipalities.forEach(name -> lines.add(Line.of(Optional.of(name), points)));
        return new ComparisonWire(indicator, IndicatorWire.name(series), points.dates(), lines);
    }
}
