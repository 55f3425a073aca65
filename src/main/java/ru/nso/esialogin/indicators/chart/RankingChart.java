package ru.nso.esialogin.indicators.chart;

import java.math.BigDecimal;
import java.util.Optional;
import ru.nso.esialogin.indicators.PlanMonth;
import ru.nso.esialogin.indicators.Words;
import ru.nso.esialogin.indicators.status.Ranking;
import ru.nso.esialogin.indicators.status.StatusRow;

/** Municipalities by their percentage, the highest on top, with the plan of the month across. */
public final class RankingChart {
    private static final int WIDTH = 900;
    private static final int HEAD = 60;
    private static final int ROW = 22;
    private static final int LEFT = 230;
    private static final int RIGHT = WIDTH - 110;

    private RankingChart() {}

    /**
     * Draws it.
     *
     * @param table where the same numbers stand as a table
     */
    public static String draw(Ranking ranking, String table) {
        int height = HEAD + ROW * Math.max(1, ranking.rows().size()) + 20;
        String title = ranking.status().indicator().label() + " на "
                + Words.day(ranking.status().date()) + ": места муниципалитетов";
        String top = String.join(
                ", ",
                ranking.top().stream()
                        .map(row -> row.municipality().orElse("") + " " + shown(row))
                        .toList());
        Svg svg = new Svg(
                WIDTH,
                height,
                title,
                ranking.rows().isEmpty()
                        ? "Значений нет. Те же числа таблицей: " + table
                        : "Наверху: " + top + ". Те же числа таблицей: " + table);
        svg.text(10, 22, title, "font-size=\"16\" font-weight=\"bold\"");
        svg.text(
                10,
                42,
                ZoneLetter.LEGEND
                        + plan(ranking)
                                .map(plan -> ", черта — план " + Words.percent(plan))
                                .orElse(""),
                "fill=\"#444444\"");
        double most = Math.max(
                100,
                ranking.rows().stream()
                        .flatMap(row -> row.shownPercent().stream())
                        .mapToDouble(BigDecimal::doubleValue)
                        .max()
                        .orElse(0));
        for (int i = 0; i < ranking.rows().size(); i++) {
            row(svg, ranking.rows().get(i), HEAD + i * ROW, most);
        }
        plan(ranking)
                .ifPresent(plan -> svg.line(
                        x(plan.doubleValue(), most),
                        HEAD - 6,
                        x(plan.doubleValue(), most),
                        height - 14.0,
                        "stroke=\"#333333\" stroke-width=\"2\" stroke-dasharray=\"6 3\""));
        return svg.finish();
    }

    private static void row(Svg svg, StatusRow row, int top, double most) {
        double percent = row.shownPercent().map(BigDecimal::doubleValue).orElse(0.0);
        svg.text(
                LEFT - 8,
                top + 14,
                row.rank().orElse(0) + ". " + row.municipality().orElse(""),
                "text-anchor=\"end\"");
        svg.rectangle(
                LEFT,
                top + 3,
                x(percent, most) - LEFT,
                ROW - 6,
                row.zone().map(Svg::fill).orElse("#c9d3e0"));
        svg.path(
                "M" + LEFT + " " + (top + 3) + "H" + Svg.number(x(percent, most)) + "V" + (top + ROW - 3) + "H" + LEFT
                        + "Z",
                "stroke=\"#333333\"");
        svg.text(RIGHT + 8, top + 14, shown(row) + " " + ZoneLetter.of(row.zone()), "");
    }

    private static String shown(StatusRow row) {
        return row.shownPercent().map(Words::percent).orElse("");
    }

    private static Optional<BigDecimal> plan(Ranking ranking) {
        return ranking.rows().stream()
                .filter(row -> row.zone().isPresent())
                .findFirst()
                .flatMap(StatusRow::plan)
                .map(PlanMonth::planPercent);
    }

    private static double x(double percent, double most) {
        return LEFT + (RIGHT - LEFT) * percent / most;
    }
}
