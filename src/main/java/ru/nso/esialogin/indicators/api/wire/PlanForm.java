package ru.nso.esialogin.indicators.api.wire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.PlanMonth;
import ru.nso.esialogin.indicators.recording.SentMonth;
import ru.nso.esialogin.platform.problem.ProblemException;

/**
 * Months of a plan that are to be set.
 *
 * @param items the months
 */
@Schema(name = "IndicatorPlanForm", description = "Месяцы плана; остальные не меняются")
public record PlanForm(
        @Schema(required = true, minItems = 1, maxItems = SentMonth.MOST) @Nullable List<@Nullable Item> items) {
    /**
     * A month.
     *
     * @param month year and month
     * @param planPercent plan
     * @param yellowFromPercent threshold of the yellow zone; left out: there is none
     */
    @Schema(name = "IndicatorPlanItem")
    public record Item(
            @Schema(required = true, pattern = "^\\d{4}-\\d{2}$", examples = "2025-01") @Nullable String month,
            @Schema(required = true, minimum = "0", maximum = "100") @Nullable BigDecimal planPercent,
            @Schema(minimum = "0", maximum = "100", nullable = true) @Nullable BigDecimal yellowFromPercent) {}

    /**
     * The months; everything that is wrong is told at once.
     *
     * @throws ProblemException 422 if something is wrong
     */
    public List<PlanMonth> read(Indicator indicator) {
        List<@Nullable Item> sent = items == null ? List.of() : items;
        List<@Nullable SentMonth> months = new ArrayList<>();
        sent.forEach(item -> months.add(
                item == null ? null : new SentMonth(item.month(), item.planPercent(), item.yellowFromPercent())));
        return SentMonth.read(indicator, months);
    }
}
