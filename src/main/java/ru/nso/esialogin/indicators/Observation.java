package ru.nso.esialogin.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was counted, or at least published, on a day. One of both is there.
 *
 * @param municipality its canonical name; nothing for the region's own figure
 * @param series which count
 * @param date the day
 * @param counts what was counted; nothing where only a percentage was published
 * @param published the percentage as it was published, with its decimals
 * @param writtenName the municipality as the source writes it; empty for the region
 */
public record Observation(
        Optional<String> municipality,
        Series series,
        LocalDate date,
        Optional<Counts> counts,
        Optional<BigDecimal> published,
        String writtenName) {

    /** Whether the source writes the municipality otherwise than the dictionary. */
    public boolean nameCorrected() {
        return municipality.map(name -> !name.equals(writtenName)).orElse(false);
    }

    /** Whether the share is the percentage or more: by counts, where there are none by what was published. */
    public boolean reaches(BigDecimal percent) {
        return counts.map(known -> known.reaches(percent))
                .orElseGet(() ->
                        published.map(told -> told.compareTo(percent) >= 0).orElse(false));
    }

    /** Per cent for comparisons: exact by counts, where there are none as published. */
    public Optional<BigDecimal> exactPercent() {
        return counts.map(Counts::exactPercent).or(() -> published);
    }

    /** Whether another observation says the same of the same. */
    public boolean saysTheSame(Observation other) {
        return counts.equals(other.counts)
                && published.equals(other.published)
                && writtenName.equals(other.writtenName);
    }
}
