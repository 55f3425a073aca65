package ru.nso.esialogin.indicators.api.wire;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.indicators.forecast.Forecast;
import ru.nso.esialogin.indicators.forecast.Outlook;
import ru.nso.esialogin.indicators.status.Prospect;

/**
 * What is to be expected by the end of the year.
 *
 * @param verdict whether the plan will be reached
 * @param until the day it is told for; this and what follows is {@code null} where the history is too short
 * @param low low end of the count
 * @param expected the count
 * @param high high end of the count
 * @param direction whether it grows or falls and does not merely vary
 * @param signals days of changes that are more than noise
 */
@Schema(name = "IndicatorOutlook", description = "Прогноз к концу года по контрольной карте XmR")
record OutlookWire(
        Outlook verdict,
        @Schema(nullable = true) @Nullable LocalDate until,
        @Schema(nullable = true) @Nullable Long low,
        @Schema(nullable = true) @Nullable Long expected,
        @Schema(nullable = true) @Nullable Long high,
        @Schema(nullable = true) @Nullable Boolean direction,
        List<LocalDate> signals) {

    static OutlookWire of(Prospect prospect) {
        return prospect.forecast()
                .map(told -> of(prospect.outlook(), told))
                .orElseGet(() -> new OutlookWire(prospect.outlook(), null, null, null, null, null, List.of()));
    }

    private static OutlookWire of(Outlook verdict, Forecast told) {
        return new OutlookWire(
                verdict, told.until(), told.low(), told.middle(), told.high(), told.direction(), told.signals());
    }
}
