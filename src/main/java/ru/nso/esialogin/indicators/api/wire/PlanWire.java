package ru.nso.esialogin.indicators.api.wire;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.indicators.Plan;
import ru.nso.esialogin.indicators.PlanMonth;
import ru.nso.esialogin.indicators.quality.QualityCode;

/**
 * A plan.
 *
 * @param items months in their order
 */
@Schema(name = "IndicatorPlan", description = "План показателя по месяцам")
public record PlanWire(List<Month> items) {

    /**
     * A month.
     *
     * @param month year and month
     * @param planPercent plan
     * @param yellowFromPercent threshold of the yellow zone; {@code null} where there is no such zone
     * @param quality what is odd about it
     */
    @Schema(name = "IndicatorPlanMonth")
    public record Month(
            String month,
            BigDecimal planPercent,
            @Schema(nullable = true) @Nullable BigDecimal yellowFromPercent,
            List<QualityCode> quality) {

        private static Month of(PlanMonth month) {
            return new Month(
                    month.month().toString(),
                    month.planPercent(),
                    month.yellowFromPercent().orElse(null),
                    month.yellowAbovePlan() ? List.of(QualityCode.YELLOW_ABOVE_PLAN) : List.of());
        }
    }

    /** The form of a plan. */
    public static PlanWire of(Plan plan) {
        return new PlanWire(plan.months().stream().map(Month::of).toList());
    }
}
