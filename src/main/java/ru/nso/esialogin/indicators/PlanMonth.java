package ru.nso.esialogin.indicators;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What is to be reached in a month.
 *
 * @param month the month; December stands for the end of the year
 * @param planPercent from this percentage on the zone is green
 * @param yellowFromPercent from this percentage on it is yellow; nothing where there is no such zone
 */
public record PlanMonth(YearMonth month, BigDecimal planPercent, Optional<BigDecimal> yellowFromPercent) {

    /** Whether the threshold of the yellow zone lies above the plan, so that nothing can be yellow. */
    public boolean yellowAbovePlan() {
        return yellowFromPercent
                .map(yellow -> yellow.compareTo(planPercent) > 0)
                .orElse(false);
    }
}
