package ru.nso.esialogin.indicators.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.Words;
import ru.nso.esialogin.indicators.chart.ShownPoints.Point;
import ru.nso.esialogin.indicators.status.Status;
import ru.nso.esialogin.indicators.status.StatusRow;

/** All municipalities side by side, at one scale, so that they can be compared at a glance. */
public final class SmallMultiples {
    private static final int COLUMNS = 5;
    private static final int CELL_WIDTH = 190;
    private static final int CELL_HEIGHT = 110;
    private static final int HEAD = 60;
    private static final int INSET = 10;

    private final Status status;
    private final ShownPoints points;
    private final LocalDate from;
    private final double most;

    private SmallMultiples(Status status, ShownPoints points, List<StatusRow> rows) {
        this.status = status;
        this.points = points;
        LocalDate first = status.date();
        double highest = 0;
        for (StatusRow row : rows) {
            for (Point point : points.of(row.municipality())) {
                first = point.date().isBefore(first) ? point.date() : first;
                highest = Math.max(highest, point.percent().doubleValue());
            }
        }
        this.from = first;
        this.most = Math.max(10, highest);
    }

    /**
     * Draws it.
     *
     * @param table where the same numbers stand as a table
     */
    public static String draw(Status status, Series series, ShownPoints points, String table) {
        List<StatusRow> rows = status.rowsOf(series);
        SmallMultiples drawing = new SmallMultiples(status, points, rows);
        int lines = (rows.size() + COLUMNS - 1) / COLUMNS;
        String title = status.indicator().label() + " на " + Words.day(status.date()) + ": все муниципалитеты";
        Svg svg = new Svg(
                COLUMNS * CELL_WIDTH,
                HEAD + lines * CELL_HEIGHT,
                title,
                "Значения каждого муниципалитета с " + Words.day(drawing.from) + ", шкала от 0 до "
                        + Math.round(drawing.most) + "\u00a0%. Те же числа таблицей: " + table);
        svg.text(INSET, 22, title, "font-size=\"16\" font-weight=\"bold\"");
        svg.text(
                INSET,
                42,
                ZoneLetter.LEGEND + ", черта — план. С " + Words.day(drawing.from) + ", шкала от 0 до "
                        + Math.round(drawing.most) + "\u00a0%",
                "fill=\"#444444\"");
        for (int i = 0; i < rows.size(); i++) {
            drawing.cell(svg, rows.get(i), i % COLUMNS * CELL_WIDTH, HEAD + i / COLUMNS * CELL_HEIGHT);
        }
        return svg.finish();
    }

    private void cell(Svg svg, StatusRow row, int left, int top) {
        svg.text(left + INSET, top + 14, row.municipality().orElse(""), "");
        String told = row.hidden()
                ? "мало людей"
                : row.shownPercent()
                        .map(percent -> Words.percent(percent) + " " + ZoneLetter.of(row.zone()))
                        .orElse("нет данных");
        svg.text(left + INSET, top + 30, told, "font-weight=\"bold\"");
        row.plan().filter(plan -> row.zone().isPresent()).ifPresent(plan -> {
            double at = y(plan.planPercent().doubleValue(), top);
            svg.line(left + INSET, at, left + CELL_WIDTH - INSET, at, "stroke=\"#333333\" stroke-dasharray=\"4 3\"");
        });
        line(svg, points.of(row.municipality()), left, top);
        svg.line(left + INSET, y(0, top), left + CELL_WIDTH - INSET, y(0, top), "stroke=\"#999999\"");
    }

    private void line(Svg svg, List<Point> line, int left, int top) {
        StringBuilder path = new StringBuilder();
        Optional<Point> last = Optional.empty();
        for (Point point : line) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(Svg.number(x(point.date(), left)))
                    .append(' ')
                    .append(Svg.number(y(point.percent().doubleValue(), top)));
            last = Optional.of(point);
        }
        last.ifPresent(point -> {
            svg.path(path.toString(), "stroke=\"#1b2a41\" stroke-width=\"2\"");
            svg.dot(x(point.date(), left), y(point.percent().doubleValue(), top), 3);
        });
    }

    private double x(LocalDate day, int left) {
        double all = Math.max(1, ChronoUnit.DAYS.between(from, status.date()));
        return left + INSET + (CELL_WIDTH - 2 * INSET) * ChronoUnit.DAYS.between(from, day) / all;
    }

    private double y(double percent, int top) {
        double bottom = top + CELL_HEIGHT - INSET;
        return bottom - (CELL_HEIGHT - 50) * Math.min(percent, most) / most;
    }
}
