package ru.nso.esialogin.indicators.api.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Observations as JSON. It only describes: they are read value by value, so that all mistakes are told at once.
 *
 * @param observations what was observed
 */
@Schema(name = "ObservationsForm", description = "Значения показателя")
public record ObservationsForm(@Schema(required = true, minItems = 1) List<Item> observations) {

    /**
     * One of them. Either the counts or the published percentage is there.
     *
     * @param municipality its name; {@code null} for the region's own figure
     * @param date the day
     * @param series SFERUM or MY_SCHOOL for 2.1, else left out
     * @param numerator how many
     * @param denominator of how many
     * @param percentPublished as published, with its decimals
     */
    @Schema(name = "ObservationForm")
    public record Item(
            @Schema(required = true, nullable = true) @Nullable String municipality,
            @Schema(required = true) LocalDate date,
            @Schema(nullable = true) @Nullable String series,
            @Schema(minimum = "0", maximum = "999999999", nullable = true) @Nullable Long numerator,
            @Schema(minimum = "1", maximum = "999999999", nullable = true) @Nullable Long denominator,
            @Schema(minimum = "0", maximum = "999", nullable = true) @Nullable BigDecimal percentPublished) {}
}
