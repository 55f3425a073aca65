package ru.nso.esialogin.indicators.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Plan;
import ru.nso.esialogin.indicators.PlanMonth;
import ru.nso.esialogin.indicators.Words;
import ru.nso.esialogin.indicators.Zone;
import ru.nso.esialogin.indicators.chart.ShownPoints.Point;

/** One municipality, or the region, over a year: plan and zones of each month with the series before them. */
public final class YearChart {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 420;
    private static final int LEFT = 60;
    private static final int RIGHT = WIDTH - 90;
    private static final int TOP = 50;
    private static final int BOTTOM = HEIGHT - 50;
    private static final int MONTHS = 12;
    private static final String[] NAMES = {
        "янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"
    };

    private final Indicator indicator;
    private final Plan plan;
    private final int year;
    private final List<Point> points;
    private final double most;

    private YearChart(Indicator indicator, Plan plan, int year, List<Point> points) {
        this.indicator = indicator;
        this.plan = plan;
        this.year = year;
        this.points = points;
        double highest = points.stream()
                .mapToDouble(point -> point.percent().doubleValue())
                .max()
                .orElse(0);
        for (int month = 1; month <= MONTHS; month++) {
            highest = Math.max(
                    highest,
                    month(month).map(each -> each.planPercent().doubleValue()).orElse(0.0));
        }
        most = Math.max(10, Math.min(Math.max(100, highest), Math.ceil((highest + 5) / 10) * 10));
    }

    /**
     * Draws it.
     *
     * @param name whose it is
     * @param points all that may be drawn; those of other years are left out
     * @param table where the same numbers stand as a table
     */
    public static String draw(Indicator indicator, Plan plan, int year, String name, List<Point> points, String table) {
        YearChart chart = new YearChart(
                indicator,
                plan,
                year,
                points.stream().filter(point -> point.date().getYear() == year).toList());
        return chart.draw(name, table);
    }

    private String draw(String name, String table) {
        Svg svg = new Svg(WIDTH, HEIGHT, indicator.label() + ". " + name + ", " + year + " год", words(table));
        for (int month = 1; month <= MONTHS; month++) {
            zones(svg, month);
        }
        axes(svg);
        for (int month = 1; month <= MONTHS; month++) {
            planLine(svg, month);
        }
        series(svg);
        svg.text(LEFT, 22, indicator.label() + ". " + name, "font-size=\"16\" font-weight=\"bold\"");
        svg.text(LEFT, 40, "Ступени — план месяца, точки — значения, %", "fill=\"#444444\"");
        return svg.finish();
    }

    private String words(String table) {
        StringBuilder words = new StringBuilder();
        if (points.isEmpty()) {
            words.append("Значений за год нет.");
        } else {
            Point last = points.get(points.size() - 1);
            words.append("Значений за год: ")
                    .append(points.size())
                    .append(", последнее ")
                    .append(Words.day(last.date()))
                    .append(": ")
                    .append(Words.percent(last.percent()))
                    .append(". ");
            plan.on(last.date(), indicator.plan()).ifPresent(month -> words.append("План в это время: ")
                    .append(Words.percent(month.planPercent()))
                    .append('.'));
        }
        return words.append(" Те же числа таблицей: ").append(table).toString();
    }

    private Optional<PlanMonth> month(int month) {
        return plan.on(YearMonth.of(year, month).atDay(1), indicator.plan());
    }

    private void zones(Svg svg, int month) {
        Optional<PlanMonth> planned = month(month);
        if (planned.isEmpty()) {
            return;
        }
        double from = x(YearMonth.of(year, month).atDay(1));
        double width = x(YearMonth.of(year, month).plusMonths(1).atDay(1)) - from;
        double green = y(planned.get().planPercent().doubleValue());
        double yellow = planned.get()
                .yellowFromPercent()
                .map(BigDecimal::doubleValue)
                .map(this::y)
                .map(edge -> Math.max(edge, green))
                .orElse(green);
        svg.rectangle(from, TOP, width, green - TOP, Svg.fill(Zone.GREEN));
        svg.rectangle(from, green, width, yellow - green, Svg.fill(Zone.YELLOW));
        svg.rectangle(from, yellow, width, BOTTOM - yellow, Svg.fill(Zone.RED));
        if (month == 1) {
            svg.text(RIGHT + 6, TOP + 14, "зелёная", "");
            svg.text(RIGHT + 6, BOTTOM - 6, "красная", "");
        }
        if (yellow > green + 12 && month == 1) {
            svg.text(from + 4, (green + yellow) / 2 + 4, "жёлтая", "");
        }
    }

    private void axes(Svg svg) {
        for (int percent = 0; percent <= most; percent += 10) {
            svg.line(LEFT, y(percent), RIGHT, y(percent), "stroke=\"#00000022\"");
            svg.text(LEFT - 8, y(percent) + 4, percent + "\u00a0%", "text-anchor=\"end\"");
        }
        for (int month = 1; month <= MONTHS; month++) {
            double middle = (x(YearMonth.of(year, month).atDay(1))
                            + x(YearMonth.of(year, month).atEndOfMonth()))
                    / 2;
            svg.text(middle, BOTTOM + 18, NAMES[month - 1], "text-anchor=\"middle\"");
        }
        svg.line(LEFT, BOTTOM, RIGHT, BOTTOM, "stroke=\"#333333\"");
    }

    private void planLine(Svg svg, int month) {
        month(month).ifPresent(planned -> {
            double at = y(planned.planPercent().doubleValue());
            double from = x(YearMonth.of(year, month).atDay(1));
            double to = x(YearMonth.of(year, month).plusMonths(1).atDay(1));
            svg.line(from, at, to, at, "stroke=\"#333333\" stroke-width=\"2\" stroke-dasharray=\"6 3\"");
            if (month == MONTHS) {
                svg.text(RIGHT + 6, at + 4, "план " + Words.decimal(planned.planPercent()), "font-weight=\"bold\"");
            }
        });
    }

    private void series(Svg svg) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(Svg.number(x(point.date())))
                    .append(' ')
                    .append(Svg.number(y(point.percent().doubleValue())));
        }
        if (points.isEmpty()) {
            svg.text((LEFT + RIGHT) / 2.0, (TOP + BOTTOM) / 2.0, "Значений за год нет", "text-anchor=\"middle\"");
            return;
        }
        svg.path(path.toString(), "stroke=\"#1b2a41\" stroke-width=\"2.5\"");
        points.forEach(point -> svg.dot(x(point.date()), y(point.percent().doubleValue()), 3.5));
        Point last = points.get(points.size() - 1);
        svg.text(
                Math.min(x(last.date()) + 8, RIGHT - 52),
                y(last.percent().doubleValue()) - 8,
                Words.percent(last.percent()),
                "font-weight=\"bold\"");
    }

    private double x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(LocalDate.of(year, 1, 1), day);
        return LEFT + (RIGHT - LEFT) * days / LocalDate.of(year, 1, 1).lengthOfYear();
    }

    private double y(double percent) {
        return BOTTOM - (BOTTOM - TOP) * Math.min(percent, most) / most;
    }
}
