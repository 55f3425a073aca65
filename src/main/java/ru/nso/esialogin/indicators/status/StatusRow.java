package ru.nso.esialogin.indicators.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.PlanMonth;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.Zone;
import ru.nso.esialogin.indicators.quality.QualityNote;

/**
 * How a municipality, or the region, stands on a day.
 *
 * @param municipality canonical name; nothing for the region
 * @param series which count
 * @param observedOn day of the observation that counts; nothing where there is none
 * @param counts what was counted; nothing where only a percentage was published, or where it is hidden
 * @param total the denominator, which may be told where the counts are hidden
 * @param percent per cent by the counts, two decimals
 * @param published per cent as published
 * @param plan the plan that counts on the day
 * @param zone the zone; nothing without plan or observation, and for series by which none is judged
 * @param trend percentage points a week between the last two observations
 * @param need what is lacking to the plan of the year; nothing where it cannot be told
 * @param outlook what is to be expected; nothing where it must not be told, or there is no plan
 * @param rank place by percentage, from one on
 * @param notes what is odd about the data
 * @param hidden whether numbers are not told because they are of so few
 * @param sentence all that in a Russian sentence
 */
public record StatusRow(
        Optional<String> municipality,
        Series series,
        Optional<LocalDate> observedOn,
        Optional<Counts> counts,
        Optional<Long> total,
        Optional<BigDecimal> percent,
        Optional<BigDecimal> published,
        Optional<PlanMonth> plan,
        Optional<Zone> zone,
        Optional<BigDecimal> trend,
        Optional<Need> need,
        Optional<Prospect> outlook,
        OptionalInt rank,
        List<QualityNote> notes,
        boolean hidden,
        String sentence) {

    public StatusRow {
        notes = List.copyOf(notes);
    }

    /** The percentage to go by: by counts, where there are none as published. */
    public Optional<BigDecimal> shownPercent() {
        return percent.or(() -> published);
    }
}
