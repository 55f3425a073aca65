package ru.nso.esialogin.console.analyst.ask;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.PlanMonth;
import ru.nso.esialogin.indicators.Words;
import ru.nso.esialogin.indicators.Zone;
import ru.nso.esialogin.indicators.quality.QualityNote;
import ru.nso.esialogin.indicators.report.ReportWords;
import ru.nso.esialogin.indicators.status.Need;
import ru.nso.esialogin.indicators.status.Prospect;
import ru.nso.esialogin.indicators.status.Status;
import ru.nso.esialogin.indicators.status.StatusRow;

/**
 * How a municipality or the region stands, in words.
 *
 * @param name whose row
 * @param path its page
 * @param rank place; empty where there is none
 * @param counts «905 из 3 112», or why there is no number
 * @param percent the percentage to go by
 * @param published as it was published
 * @param plan the plan that counts
 * @param zone the zone in words; empty where there is none
 * @param zoneStyle the badge of the zone
 * @param red whether it is in the red zone
 * @param distance what is lacking to the plan of the year, in people or schools
 * @param trend percentage points a week
 * @param outlook what is to be expected
 * @param sentence all that in a sentence
 * @param observedOn day of the value
 * @param notes what is odd about the data
 */
public record RowView(
        String name,
        String path,
        String rank,
        String counts,
        String percent,
        String published,
        String plan,
        String zone,
        String zoneStyle,
        boolean red,
        String distance,
        String trend,
        String outlook,
        String sentence,
        String observedOn,
        List<String> notes) {
    private static final String NOT_KNOWN = "—";

    /** The form of a row. */
    public static RowView of(Status status, StatusRow row) {
        Indicator indicator = status.indicator();
        return new RowView(
                ReportWords.name(row.municipality()),
                Tab.municipality(indicator, row.municipality(), row.series(), status.date()),
                row.rank().isPresent() ? Integer.toString(row.rank().getAsInt()) : "",
                counts(row),
                row.shownPercent().map(Words::percent).orElse(NOT_KNOWN),
                row.published().map(Words::percent).orElse(NOT_KNOWN),
                row.plan().map(PlanMonth::planPercent).map(Words::percent).orElse(NOT_KNOWN),
                ReportWords.zone(row.zone()),
                row.zone().map(RowView::style).orElse(""),
                row.zone().filter(zone -> zone == Zone.RED).isPresent(),
                row.need().map(need -> distance(indicator, need)).orElse(NOT_KNOWN),
                row.trend().map(RowView::trend).orElse(NOT_KNOWN),
                row.outlook().map(Prospect::outlook).map(ReportWords::outlook).orElse(NOT_KNOWN),
                row.sentence(),
                row.observedOn().map(Words::day).orElse(""),
                row.notes().stream().map(QualityNote::reason).toList());
    }

    private static String counts(StatusRow row) {
        if (row.hidden()) {
            return "скрыто: людей мало";
        }
        return row.counts()
                .map(counts -> Words.number(counts.numerator()) + " из " + Words.number(counts.denominator()))
                .orElseGet(() -> row.observedOn().isPresent() ? "опубликован только процент" : "нет данных");
    }

    private static String style(Zone zone) {
        return switch (zone) {
            case GREEN -> "badge--ok";
            case YELLOW -> "badge--warn";
            case RED -> "badge--bad";
        };
    }

    private static String distance(Indicator indicator, Need need) {
        return need.lacking() == 0
                ? "выполнен"
                : "не хватает " + indicator.unit().lacking(need.lacking())
                        + Optional.of(need)
                                .flatMap(Need::perWeek)
                                .map(week -> ", по " + Words.decimal(week) + " в неделю")
                                .orElse("");
    }

    private static String trend(BigDecimal trend) {
        return (trend.signum() > 0 ? "+" : trend.signum() < 0 ? "−" : "") + Words.decimal(trend.abs())
                + " п.\u00a0п. в неделю";
    }
}
