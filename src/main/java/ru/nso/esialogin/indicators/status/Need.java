package ru.nso.esialogin.indicators.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.PlanMonth;

/**
 * What is lacking to the plan of the year.
 *
 * @param yearPlan the plan, per cent
 * @param lacking how many are lacking
 * @param perWeek how many a week until 31 December, one decimal; nothing on that day itself, unless nothing is lacking
 */
public record Need(BigDecimal yearPlan, long lacking, Optional<BigDecimal> perWeek) {
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(1);

    /** What is lacking on a day. */
    static Need of(Counts counts, PlanMonth yearEnd, LocalDate day) {
        long lacking = counts.lackingTo(yearEnd.planPercent());
        return new Need(yearEnd.planPercent(), lacking, perWeek(lacking, day));
    }

    /** Last day of the year of that day. */
    static LocalDate lastDay(LocalDate day) {
        return LocalDate.of(day.getYear(), Month.DECEMBER, 31);
    }

    private static Optional<BigDecimal> perWeek(long lacking, LocalDate day) {
        if (lacking == 0) {
            return Optional.of(NOTHING);
        }
        long days = ChronoUnit.DAYS.between(day, lastDay(day));
        return days == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(lacking)
                        .multiply(WEEK)
                        .divide(BigDecimal.valueOf(days), 1, RoundingMode.HALF_UP));
    }
}
