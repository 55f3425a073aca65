package ru.nso.esialogin.indicators.api.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.PlanMonth;
import ru.nso.esialogin.indicators.Zone;
import ru.nso.esialogin.indicators.quality.QualityCode;
import ru.nso.esialogin.indicators.quality.QualityNote;
import ru.nso.esialogin.indicators.status.Need;
import ru.nso.esialogin.indicators.status.StatusRow;

/**
 * How a municipality or the region stands.
 *
 * @param municipality canonical name; {@code null} for the region
 * @param series name of the series; {@code null} where there is only one
 * @param observedOn day of the observation that counts
 * @param numerator how many
 * @param denominator of how many
 * @param percent by the counts, two decimals, half up
 * @param percentPublished as it was published
 * @param plan of the month, or of the year where the plan is of the year; per cent
 * @param yellowFrom threshold of the yellow zone, per cent
 * @param zone zone of the month
 * @param trend percentage points a week between the last two observations
 * @param yearPlan plan for the end of the year, per cent
 * @param lacking how many are lacking to it
 * @param needPerWeek the same a week until 31 December
 * @param outlook what is to be expected
 * @param rank place by percentage
 * @param quality what is odd about the data
 * @param notes the same with reasons
 * @param suppressed whether numbers are not shown because they are of so few people
 * @param sentence all that in a Russian sentence
 */
@Schema(name = "IndicatorRow", description = "Строка показателя: муниципалитет или область")
public record RowWire(
        @Schema(nullable = true) @Nullable String municipality,
        @Schema(nullable = true) @Nullable String series,
        @Schema(nullable = true) @Nullable LocalDate observedOn,
        @Schema(nullable = true) @Nullable Long numerator,
        @Schema(nullable = true) @Nullable Long denominator,
        @Schema(nullable = true) @Nullable BigDecimal percent,
        @Schema(nullable = true) @Nullable BigDecimal percentPublished,
        @Schema(nullable = true) @Nullable BigDecimal plan,
        @Schema(nullable = true) @Nullable BigDecimal yellowFrom,
        @Schema(nullable = true) @Nullable Zone zone,
        @Schema(nullable = true) @Nullable BigDecimal trend,
        @Schema(nullable = true) @Nullable BigDecimal yearPlan,
        @Schema(nullable = true) @Nullable Long lacking,
        @Schema(nullable = true) @Nullable BigDecimal needPerWeek,
        @Schema(nullable = true) @Nullable OutlookWire outlook,
        @Schema(nullable = true) @Nullable Integer rank,
        List<QualityCode> quality,
        List<NoteWire> notes,
        boolean suppressed,
        String sentence) {

    /** The form of a row. */
    public static RowWire of(StatusRow row) {
        return new RowWire(
                row.municipality().orElse(null),
                IndicatorWire.name(row.series()),
                row.observedOn().orElse(null),
                row.counts().map(Counts::numerator).orElse(null),
                row.total().orElse(null),
                row.percent().orElse(null),
                row.published().orElse(null),
                row.plan().map(PlanMonth::planPercent).orElse(null),
                row.plan().flatMap(PlanMonth::yellowFromPercent).orElse(null),
                row.zone().orElse(null),
                row.trend().orElse(null),
                row.need().map(Need::yearPlan).orElse(null),
                row.need().map(Need::lacking).orElse(null),
                row.need().flatMap(Need::perWeek).orElse(null),
                row.outlook().map(OutlookWire::of).orElse(null),
                row.rank().isPresent() ? row.rank().getAsInt() : null,
                row.notes().stream().map(QualityNote::code).toList(),
                row.notes().stream().map(NoteWire::of).toList(),
                row.hidden(),
                row.sentence());
    }
}
