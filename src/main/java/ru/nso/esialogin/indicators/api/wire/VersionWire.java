package ru.nso.esialogin.indicators.api.wire;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.recording.Version;

/**
 * What an observation says, or said until it was corrected.
 *
 * @param municipality canonical name; {@code null} for the region
 * @param series name of the series; {@code null} where there is only one
 * @param date the day
 * @param numerator how many
 * @param denominator of how many
 * @param percentPublished as published
 * @param writtenAs the municipality as the source writes it
 * @param version from 1 on; the highest one counts
 * @param recordedAt when it was written
 * @param recordedBy by whom
 */
@Schema(name = "ObservationVersion", description = "Значение и кто его внёс")
public record VersionWire(
        @Schema(nullable = true) @Nullable String municipality,
        @Schema(nullable = true) @Nullable String series,
        LocalDate date,
        @Schema(nullable = true) @Nullable Long numerator,
        @Schema(nullable = true) @Nullable Long denominator,
        @Schema(nullable = true) @Nullable BigDecimal percentPublished,
        String writtenAs,
        int version,
        @Schema(implementation = String.class, format = "date-time") Instant recordedAt,
        String recordedBy) {

    /** The form of a version. */
    public static VersionWire of(Version version) {
        Observation observation = version.observation();
        return new VersionWire(
                observation.municipality().orElse(null),
                IndicatorWire.name(observation.series()),
                observation.date(),
                observation.counts().map(Counts::numerator).orElse(null),
                observation.counts().map(Counts::denominator).orElse(null),
                observation.published().orElse(null),
                observation.writtenName(),
                version.version(),
                version.recordedAt(),
                version.recordedBy());
    }
}
