package ru.nso.esialogin.indicators.api.wire;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.indicators.Accumulation;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.PlanPeriod;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.Unit;

/**
 * What is measured.
 *
 * @param code identifier
 * @param title in Russian
 * @param numerator who or what counts
 * @param denominator of how many
 * @param unit what both count
 * @param accumulation how the numerator comes about
 * @param planPeriod of what its plan is
 * @param series names of its series; empty where there is only one
 * @param source where the definition comes from
 * @param validFrom first day of observations
 * @param validTo last day; {@code null} while it is in use
 */
@Schema(name = "Indicator", description = "Показатель и его точное определение")
public record IndicatorWire(
        String code,
        String title,
        String numerator,
        String denominator,
        Unit unit,
        Accumulation accumulation,
        PlanPeriod planPeriod,
        List<String> series,
        String source,
        LocalDate validFrom,
        @Schema(nullable = true) @Nullable LocalDate validTo) {

    /** The form of an indicator. */
    public static IndicatorWire of(Indicator indicator) {
        return new IndicatorWire(
                indicator.code(),
                indicator.title(),
                indicator.numerator(),
                indicator.denominator(),
                indicator.unit(),
                indicator.accumulation(),
                indicator.plan(),
                indicator.series().stream()
                        .flatMap(series -> series.label().stream())
                        .toList(),
                indicator.source(),
                indicator.validFrom(),
                indicator.validTo().orElse(null));
    }

    /** The name of a series on the wire; nothing for the only one. */
    static @Nullable String name(Series series) {
        return series.label().orElse(null);
    }
}
