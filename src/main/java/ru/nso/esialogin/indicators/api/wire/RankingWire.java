package ru.nso.esialogin.indicators.api.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.indicators.Zone;
import ru.nso.esialogin.indicators.status.Ranking;
import ru.nso.esialogin.indicators.status.StatusRow;

/**
 * Municipalities by their percentage.
 *
 * @param indicator code
 * @param date the day
 * @param series name of the series; {@code null} where there is only one
 * @param items all of whom a percentage is known and may be shown, the highest first
 * @param top the five highest, more where they share the fifth place
 * @param bands bands of percentages
 */
@Schema(name = "IndicatorRanking", description = "Места муниципалитетов")
public record RankingWire(
        String indicator,
        LocalDate date,
        @Schema(nullable = true) @Nullable String series,
        List<Ranked> items,
        List<String> top,
        List<BandWire> bands) {

    /**
     * A place.
     *
     * @param rank from one on; the same share is the same place
     * @param municipality canonical name
     * @param percent by counts
     * @param percentPublished as published
     * @param zone zone of the month
     */
    @Schema(name = "IndicatorPlace")
    public record Ranked(
            int rank,
            String municipality,
            @Schema(nullable = true) @Nullable BigDecimal percent,
            @Schema(nullable = true) @Nullable BigDecimal percentPublished,
            @Schema(nullable = true) @Nullable Zone zone) {

        private static Ranked of(StatusRow row) {
            return new Ranked(
                    row.rank().orElse(0),
                    row.municipality().orElse(""),
                    row.percent().orElse(null),
                    row.published().orElse(null),
                    row.zone().orElse(null));
        }
    }

    /**
     * A band.
     *
     * @param fromPercent lower end, which belongs to it
     * @param toPercent upper end, which does not
     * @param municipalities how many are known to be in it
     * @param published how many the region printed
     * @param publishedOn when
     */
    @Schema(name = "IndicatorBand")
    public record BandWire(
            BigDecimal fromPercent, BigDecimal toPercent, int municipalities, int published, LocalDate publishedOn) {}

    /** The form of a ranking. */
    public static RankingWire of(Ranking ranking) {
        return new RankingWire(
                ranking.status().indicator().code(),
                ranking.status().date(),
                IndicatorWire.name(ranking.series()),
                ranking.rows().stream().map(Ranked::of).toList(),
                ranking.top().stream().map(row -> row.municipality().orElse("")).toList(),
                ranking.bands().stream()
                        .map(filled -> new BandWire(
                                filled.band().from(),
                                filled.band().to(),
                                filled.municipalities(),
                                filled.band().published(),
                                filled.band().publishedOn()))
                        .toList());
    }
}
