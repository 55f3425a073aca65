package ru.nso.esialogin.indicators.api.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * @param percents one for each day; {@code null} where nothing was observed or may be shown
     */
    @Schema(name = "IndicatorComparisonLine")
    public record Line(@Schema(nullable = true) @Nullable String municipality, List<@Nullable BigDecimal> percents) {

        private static Line of(Optional<String> municipality, List<LocalDate> dates, ShownPoints points) {
            Map<LocalDate, BigDecimal> known = new HashMap<>();
            points.of(municipality).forEach(point -> known.put(point.date(), point.percent()));
            List<@Nullable BigDecimal> percents = new ArrayList<>(dates.size());
            dates.forEach(date -> percents.add(known.get(date)));
            return new Line(municipality.orElse(null), percents);
        }
    }

    /** The form of what may be shown. */
    public static ComparisonWire of(String indicator, Series series, List<String> municipalities, ShownPoints points) {
        List<LocalDate> dates = points.dates();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(Optional.empty(), dates, points));
        municipalities.forEach(name -> lines.add(Line.of(Optional.of(name), dates, points)));
        return new ComparisonWire(indicator, IndicatorWire.name(series), dates, lines);
    }
}
