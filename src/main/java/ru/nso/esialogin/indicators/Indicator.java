package ru.nso.esialogin.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is measured, exactly.
 *
 * @param code as the contract names it
 * @param title in Russian
 * @param numerator who or what counts, in Russian
 * @param denominator of how many, in Russian
 * @param unit what both count
 * @param accumulation how the numerator comes about
 * @param plan of what its plan is
 * @param series what municipalities are observed by; the first one decides about zone and plan
 * @param source where the definition is taken from, in Russian
 * @param validFrom first day of observations
 * @param validTo last day; nothing while it is in use
 */
public record Indicator(
        String code,
        String title,
        String numerator,
        String denominator,
        Unit unit,
        Accumulation accumulation,
        PlanPeriod plan,
        List<Series> series,
        String source,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    public Indicator {
        series = List.copyOf(series);
    }

    /** How a heading names it: by its number, where it has one, else by what it is. */
    public String label() {
        return isNumbered() ? "Показатель " + code : title;
    }

    /** Its number, or what it is. */
    public String shortLabel() {
        return isNumbered() ? code : title;
    }

    /** Whether its code is the number that the region gives it. */
    public boolean isNumbered() {
        return Character.isDigit(code.charAt(0));
    }

    /** The series by which zone and achievement are judged. */
    public Series leading() {
        return series.get(0);
    }

    /** Whether zone and achievement are judged by the series: the leading one, and the region's own figure. */
    public boolean isJudgedBy(Series which) {
        return which == leading() || which == Series.OWN;
    }

    /** Whether it is measured on that day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
