package ru.nso.esialogin.indicators.report;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.PlanMonth;
import ru.nso.esialogin.indicators.PlanPeriod;
import ru.nso.esialogin.indicators.Words;
import ru.nso.esialogin.indicators.chart.RankingChart;
import ru.nso.esialogin.indicators.chart.ShownPoints;
import ru.nso.esialogin.indicators.chart.SmallMultiples;
import ru.nso.esialogin.indicators.chart.YearChart;
import ru.nso.esialogin.indicators.report.ReportPart.Drawing;
import ru.nso.esialogin.indicators.report.ReportPart.Page;
import ru.nso.esialogin.indicators.report.ReportPart.Paragraph;
import ru.nso.esialogin.indicators.report.ReportPart.Rows;
import ru.nso.esialogin.indicators.status.Ranking;
import ru.nso.esialogin.indicators.status.StatusRow;
import ru.nso.esialogin.platform.table.Column;
import ru.nso.esialogin.platform.table.PrintedBook;

/**
 * The report of a month in the form of the slides of the region: plans, figures of the region, who has reached the plan,
 * municipalities day by day; and beside them drawings, what each lacks, and what is odd about the data.
 *
 * @param date of which day
 * @param since with which day it is compared
 * @param indicators all of them, in the order of the definitions
 */
public record MonthReport(LocalDate date, LocalDate since, List<IndicatorMonth> indicators) {
    private static final String[] MONTHS = {
        "янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"
    };
    private static final Column MUNICIPALITY = Column.text("Муниципалитет", 26);

    public MonthReport {
        indicators = List.copyOf(indicators);
    }

    /** Its title. */
    public String title() {
        return "Итоги работы муниципальных образований: " + ReportWords.month(YearMonth.from(date)) + " года";
    }

    /**
     * Writes it.
     *
     * @param paper where to
     * @throws IOException if it cannot be written
     */
    public void write(PrintedBook paper) throws IOException {
        for (ReportPart part : parts()) {
            if (part instanceof ReportPart.Page page) {
                paper.page(page.heading());
            } else if (part instanceof ReportPart.Paragraph paragraph) {
                paper.text(paragraph.text());
            } else if (part instanceof ReportPart.Rows rows) {
                paper.table(rows.columns(), rows.rows());
            } else if (part instanceof ReportPart.Drawing drawing) {
                paper.drawing(drawing.svg());
            }
        }
    }

    /** All of it. */
    public List<ReportPart> parts() {
        List<ReportPart> parts = new ArrayList<>();
        figures(parts);
        plans(parts);
        for (IndicatorMonth month : indicators) {
            if (month.hasMunicipalities()) {
                achieved(parts, month);
                new MunicipalPages(month).addTo(parts);
                drawings(parts, month);
                sentences(parts, month);
            }
            notes(parts, month);
        }
        return parts;
    }

    private void figures(List<ReportPart> parts) {
        parts.add(new Page(title()));
        parts.add(new Paragraph("Значения показателей по состоянию на " + Words.day(date)
                + ". Процент — два знака, по числам; рядом опубликованный."));
        parts.add(new Rows(
                List.of(
                        Column.text("Показатель", 12),
                        Column.text("Что это", 40),
                        Column.number("Дата значения"),
                        Column.number("Числитель"),
                        Column.number("Знаменатель"),
                        Column.number("Процент"),
                        Column.number("Опубликовано"),
                        Column.number("План"),
                        Column.text("Зона", 16)),
                indicators.stream()
                        .map(month -> figure(month.indicator(), month.status().region()))
                        .toList()));
        for (IndicatorMonth month : indicators) {
            if (month.status().region().observedOn().isPresent()) {
                parts.add(new Paragraph(month.indicator().shortLabel() + ". "
                        + month.status().region().sentence()));
            }
        }
    }

    private static List<String> figure(Indicator indicator, StatusRow region) {
        return List.of(
                indicator.isNumbered() ? indicator.code() : "",
                indicator.title(),
                region.observedOn().map(Words::day).orElse("нет данных"),
                region.counts().map(Counts::numerator).map(Words::number).orElse(""),
                region.total().map(Words::number).orElse(""),
                ReportWords.decimal(region.percent()),
                ReportWords.decimal(region.published()),
                ReportWords.decimal(region.plan().map(PlanMonth::planPercent)),
                ReportWords.zone(region.zone()));
    }

    private void plans(List<ReportPart> parts) {
        parts.add(new Page("Плановые значения показателей на " + date.getYear() + " год"));
        List<YearMonth> months = new ArrayList<>(List.of(YearMonth.of(date.getYear() - 1, Month.DECEMBER)));
        for (int month = 1; month <= MONTHS.length; month++) {
            months.add(YearMonth.of(date.getYear(), month));
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text("Показатель, %", 26)));
        months.forEach(
                month -> columns.add(Column.number(MONTHS[month.getMonthValue() - 1] + " " + month.getYear() % 100)));
        List<List<String>> rows = new ArrayList<>();
        for (IndicatorMonth month : indicators) {
            if (month.indicator().plan() != PlanPeriod.NONE) {
                rows.add(plan(month.indicator().shortLabel() + ", план", months, month, false));
            }
            if (month.indicator().plan() == PlanPeriod.MONTH) {
                rows.add(plan(month.indicator().shortLabel() + ", жёлтая зона с", months, month, true));
            }
        }
        parts.add(new Rows(columns, rows));
        parts.add(new Paragraph("Зелёная зона — от плана месяца, жёлтая — от порога до плана, красная — ниже."
                + " Порог выше плана значит, что жёлтой зоны в этом месяце нет."));
    }

    private static List<String> plan(String name, List<YearMonth> months, IndicatorMonth of, boolean yellow) {
        List<String> cells = new ArrayList<>(List.of(name));
        months.forEach(month -> {
            Optional<PlanMonth> planned = of.plan().of(month);
            cells.add(ReportWords.decimal(
                    yellow ? planned.flatMap(PlanMonth::yellowFromPercent) : planned.map(PlanMonth::planPercent)));
        });
        return cells;
    }

    private void achieved(List<ReportPart> parts, IndicatorMonth month) {
        if (month.now().plan().isEmpty()) {
            return;
        }
        boolean printed =
                month.before().unobserved().size() == month.municipalities().size();
        List<String> before = printed
                ? month.before().published().orElse(List.of())
                : month.before().municipalities();
        List<String> now = month.now().municipalities();
        parts.add(new Page(
                "Динамика достижения планового значения" + (month.indicator().isNumbered() ? " показателя " : ": ")
                        + month.indicator().shortLabel()));
        parts.add(new Paragraph("План года: " + ReportWords.decimal(month.now().plan())
                + "\u00a0%. По числам, без округления. Звёздочкой отмечены те, кого на прежнюю дату не было."));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), now.size()); i++) {
            rows.add(List.of(
                    i < before.size() ? before.get(i) : "",
                    i < now.size() ? now.get(i) + (before.contains(now.get(i)) ? "" : " *") : ""));
        }
        parts.add(new Rows(
                List.of(
                        Column.text("На " + Words.day(since) + ": " + before.size(), 50),
                        Column.text("На " + Words.day(date) + ": " + now.size(), 50)),
                rows.isEmpty() ? List.of(List.of("никто", "никто")) : rows));
        if (printed) {
            parts.add(new Paragraph("На " + Words.day(since) + " и раньше значений нет"
                    + (before.isEmpty() ? "." : ": слева — список, который напечатала область.")));
        }
        if (!month.now().publishedOnly().isEmpty()) {
            parts.add(new Paragraph("Область на " + Words.day(date) + " напечатала ещё: "
                    + String.join(", ", month.now().publishedOnly()) + "."));
        }
    }

    private void drawings(List<ReportPart> parts, IndicatorMonth month) {
        Indicator indicator = month.indicator();
        String table = "на страницах этого отчёта";
        ShownPoints points = month.overTime().get(0).points();
        List<ShownPoints.Point> region = points.of(Optional.empty());
        if (!region.isEmpty()) {
            parts.add(new Page(indicator.label() + ": область за год"));
            parts.add(new Drawing(
                    YearChart.draw(indicator, month.plan(), date.getYear(), ReportWords.REGION, region, table)));
        }
        parts.add(new Page(indicator.label() + ": места муниципалитетов"));
        parts.add(new Drawing(RankingChart.draw(Ranking.of(month.status(), indicator.leading()), table)));
        parts.add(new Page(indicator.label() + ": все муниципалитеты"));
        parts.add(new Drawing(SmallMultiples.draw(month.status(), indicator.leading(), points, table)));
    }

    private static void sentences(List<ReportPart> parts, IndicatorMonth month) {
        parts.add(new Page(month.indicator().label() + ": что нужно муниципалитетам"));
        parts.add(new Rows(
                List.of(Column.number("Место"), MUNICIPALITY, Column.text("Зона", 16), Column.text("Словами", 100)),
                month.municipalities().stream()
                        .filter(row -> row.observedOn().isPresent())
                        .map(row -> List.of(
                                row.rank().isPresent()
                                        ? Integer.toString(row.rank().getAsInt())
                                        : "",
                                ReportWords.name(row.municipality()),
                                ReportWords.zone(row.zone()),
                                row.sentence()))
                        .toList()));
    }

    /** What is odd about many of them in the same way is told once. */
    private static void notes(List<ReportPart> parts, IndicatorMonth month) {
        Map<List<String>, List<String>> names = new LinkedHashMap<>();
        Stream.concat(Stream.of(month.status().region()), month.status().rows().stream())
                .filter(row -> row.observedOn().isPresent())
                .forEach(row -> row.notes().forEach(note -> names.computeIfAbsent(
                                List.of(ReportWords.series(row.series()), note.reason()), any -> new ArrayList<>())
                        .add(ReportWords.name(row.municipality()))));
        if (!names.isEmpty()) {
            parts.add(new Page(month.indicator().label() + ": замечания к данным"));
            parts.add(new Rows(
                    List.of(Column.text("Чьи", 40), Column.text("Графа", 14), Column.text("Замечание", 100)),
                    names.entrySet().stream()
                            .map(entry -> List.of(
                                    String.join(", ", entry.getValue()),
                                    entry.getKey().get(0),
                                    entry.getKey().get(1)))
                            .toList()));
        }
    }
}
