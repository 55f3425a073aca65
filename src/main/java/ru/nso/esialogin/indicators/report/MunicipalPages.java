package ru.nso.esialogin.indicators.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.Unit;
import ru.nso.esialogin.indicators.Words;
import ru.nso.esialogin.indicators.chart.OverTime;
import ru.nso.esialogin.indicators.chart.ShownPoints.Point;
import ru.nso.esialogin.indicators.report.ReportPart.Page;
import ru.nso.esialogin.indicators.report.ReportPart.Paragraph;
import ru.nso.esialogin.indicators.report.ReportPart.Rows;
import ru.nso.esialogin.indicators.status.Ranking;
import ru.nso.esialogin.indicators.status.StatusRow;
import ru.nso.esialogin.platform.table.Column;

/**
 * «Информация по показателю»: a line for each municipality, the last days side by side, and bands where there are any.
 *
 * @param month the indicator
 */
record MunicipalPages(IndicatorMonth month) {
    /** As many as the slides have. */
    private static final int DAYS = 5;

    void addTo(List<ReportPart> parts) {
        parts.add(new Page("Информация по показателю"
                + (month.indicator().isNumbered() ? " " + month.indicator().code() : "") + ". "
                + month.indicator().title()));
        boolean counted = month.overTime().stream()
                .flatMap(all -> days(all).stream().flatMap(day -> month.status().rows().stream()
                        .flatMap(row -> all.at(row.municipality(), day).stream())))
                .anyMatch(point -> point.counts().isPresent());
        List<Column> columns = new ArrayList<>(List.of(Column.text("Муниципалитет", 26)));
        if (counted) {
            columns.add(narrow("Всего"));
        }
        for (OverTime all : month.overTime()) {
            for (LocalDate day : days(all)) {
                String date = Words.day(day).substring(0, 5);
                if (counted) {
                    columns.add(narrow(headed(all.series(), unit() + " " + date)));
                }
                if (!counted || month.indicator().unit() == Unit.SCHOOLS) {
                    columns.add(narrow("% " + date));
                }
            }
            if (counted && month.indicator().unit() != Unit.SCHOOLS) {
                columns.add(narrow(headed(all.series(), "%")));
            }
        }
        Optional<BigDecimal> plan = month.now().plan();
        plan.ifPresent(any -> columns.add(narrow("План года, %")));
        parts.add(new Rows(
                columns,
                month.municipalities().stream()
                        .filter(row -> row.observedOn().isPresent())
                        .map(row -> cells(row, counted, plan))
                        .toList()));
        String unobserved = month.municipalities().stream()
                .filter(row -> row.observedOn().isEmpty())
                .map(row -> ReportWords.name(row.municipality()))
                .collect(Collectors.joining(", "));
        if (!unobserved.isEmpty()) {
            parts.add(new Paragraph("Нет данных: " + unobserved + "."));
        }
        bands(parts);
    }

    private List<String> cells(StatusRow row, boolean counted, Optional<BigDecimal> plan) {
        List<String> cells = new ArrayList<>(List.of(ReportWords.name(row.municipality())));
        if (counted) {
            cells.add(row.total().map(Words::number).orElse(""));
        }
        for (OverTime all : month.overTime()) {
            Optional<Point> last = Optional.empty();
            for (LocalDate day : days(all)) {
                Optional<Point> point = all.at(row.municipality(), day);
                String percent = ReportWords.decimal(point.map(Point::percent));
                if (counted) {
                    cells.add(point.flatMap(Point::counts)
                            .map(Counts::numerator)
                            .map(Words::number)
                            .orElse(""));
                }
                if (!counted || month.indicator().unit() == Unit.SCHOOLS) {
                    cells.add(percent);
                }
                last = point;
            }
            if (counted && month.indicator().unit() != Unit.SCHOOLS) {
                cells.add(ReportWords.decimal(last.map(Point::percent)));
            }
        }
        plan.ifPresent(percent -> cells.add(Words.decimal(percent)));
        return cells;
    }

    private void bands(List<ReportPart> parts) {
        List<Ranking.Filled> bands =
                Ranking.of(month.status(), month.indicator().leading()).bands();
        if (!bands.isEmpty()) {
            parts.add(new Rows(
                    List.of(
                            Column.text("Группа", 26),
                            Column.number("Муниципалитетов по значениям"),
                            Column.number("Напечатано областью")),
                    bands.stream()
                            .map(band -> List.of(
                                    ReportWords.band(band.band()),
                                    Integer.toString(band.municipalities()),
                                    Integer.toString(band.band().published())))
                            .toList()));
        }
    }

    private static List<LocalDate> days(OverTime all) {
        List<LocalDate> days = all.points().dates();
        return days.subList(Math.max(0, days.size() - DAYS), days.size());
    }

    private static Column narrow(String heading) {
        return new Column(heading, 11, true);
    }

    private String unit() {
        return month.indicator().unit() == Unit.SCHOOLS ? "шт." : "чел.";
    }

    private static String headed(Series series, String what) {
        String words = ReportWords.series(series);
        return words.isEmpty() ? what : words + ", " + what;
    }
}
