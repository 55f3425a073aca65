package ru.nso.esialogin.indicators.api.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.indicators.status.Achieved;

/**
 * Who has reached the plan of the year on which day.
 *
 * @param indicator code
 * @param items one for each day
 */
@Schema(name = "IndicatorAchieved", description = "Кто выполнил план года на каждую из дат")
public record AchievedWire(String indicator, List<OnDay> items) {

    /**
     * One day.
     *
     * @param date the day
     * @param planPercent plan of the year; {@code null} where there is none
     * @param municipalities who has, by counts without rounding
     * @param published whom the region printed; {@code null} where no list is known
     * @param publishedOnly who is printed and has not, or of whom there is no observation
     * @param reachedOnly who has and is not printed
     * @param unobserved of whom nothing was observed until that day
     */
    @Schema(name = "IndicatorAchievedOnDay")
    public record OnDay(
            LocalDate date,
            @Schema(nullable = true) @Nullable BigDecimal planPercent,
            List<String> municipalities,
            @Schema(nullable = true) @Nullable List<String> published,
            List<String> publishedOnly,
            List<String> reachedOnly,
            List<String> unobserved) {}

    /** The form of what is known of these days. */
    public static AchievedWire of(String indicator, List<Achieved> days) {
        return new AchievedWire(
                indicator,
                days.stream()
                        .map(day -> new OnDay(
                                day.date(),
                                day.plan().orElse(null),
                                day.municipalities(),
                                day.published().orElse(null),
                                day.publishedOnly(),
                                day.reachedOnly(),
                                day.unobserved()))
                        .toList());
    }
}
