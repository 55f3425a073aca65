package ru.nso.esialogin.indicators.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Plan;
import ru.nso.esialogin.indicators.PlanMonth;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.Words;
import ru.nso.esialogin.indicators.chart.OverTime;
import ru.nso.esialogin.indicators.chart.ShownPoints.Point;
import ru.nso.esialogin.indicators.forecast.Forecast;
import ru.nso.esialogin.indicators.quality.QualityNote;
import ru.nso.esialogin.indicators.status.Need;
import ru.nso.esialogin.indicators.status.Prospect;
import ru.nso.esialogin.indicators.status.Ranking;
import ru.nso.esialogin.indicators.status.Status;
import ru.nso.esialogin.indicators.status.StatusRow;
import ru.nso.esialogin.platform.table.Column;
import ru.nso.esialogin.platform.table.TableBook;

/**
 * All that is known of an indicator on a day, as tables of a book.
 *
 * @param status how it stands
 * @param plan its plan
 * @param overTime one for each of its series
 */
public record IndicatorWorkbook(Status status, Plan plan, List<OverTime> overTime) {
    private static final Column MUNICIPALITY = Column.text("Муниципалитет", 26);

    private static final List<Column> STATUS = List.of(
            MUNICIPALITY,
            Column.text("Графа", 18),
            Column.text("Дата значения", 14),
            Column.number("Числитель"),
            Column.number("Всего"),
            Column.number("Процент"),
            Column.number("Опубликовано"),
            Column.number("План"),
            Column.number("Жёлтая зона с"),
            Column.text("Зона", 16),
            Column.number("Место"),
            Column.number("П. п. в неделю"),
            Column.number("План года"),
            Column.number("Не хватает"),
            Column.number("Нужно в неделю"),
            Column.text("Прогноз", 28),
            Column.number("Прогноз: не меньше"),
            Column.number("Прогноз: ожидается"),
            Column.number("Прогноз: не больше"),
            Column.text("Словами", 80));

    public IndicatorWorkbook {
        overTime = List.copyOf(overTime);
    }

    /**
     * Writes it.
     *
     * @param book where to; closed by whoever opened it
     * @throws IOException if it cannot be written
     */
    public void write(TableBook book) throws IOException {
        definition(book);
        status(book);
        for (OverTime each : overTime) {
            overTime(book, each);
        }
        achieved(book);
        for (OverTime each : overTime) {
            ranking(book, Ranking.of(status, each.series()));
        }
        plan(book);
        notes(book);
    }

    private void definition(TableBook book) throws IOException {
        Indicator indicator = status.indicator();
        book.begin("Показатель", List.of(Column.text("Что", 24), Column.text("Значение", 90)));
        book.row(List.of("Код", indicator.code()));
        book.row(List.of("Название", indicator.title()));
        book.row(List.of("Числитель", indicator.numerator()));
        book.row(List.of("Знаменатель", indicator.denominator()));
        book.row(List.of("Считаются", ReportWords.unit(indicator.unit())));
        book.row(List.of("Как считаются", ReportWords.accumulation(indicator.accumulation())));
        book.row(List.of("Источник", indicator.source()));
        book.row(List.of("Измеряется с", Words.day(indicator.validFrom())));
        book.row(List.of("Измеряется по", indicator.validTo().map(Words::day).orElse("")));
        book.row(List.of("На дату", Words.day(status.date())));
    }

    private void status(TableBook book) throws IOException {
        book.begin("На дату", STATUS);
        book.row(row(status.region()));
        for (StatusRow row : status.rows()) {
            book.row(row(row));
        }
    }

    private static List<String> row(StatusRow row) {
        Optional<Forecast> forecast = row.outlook().flatMap(Prospect::forecast);
        return List.of(
                ReportWords.name(row.municipality()),
                ReportWords.series(row.series()),
                row.observedOn().map(Words::day).orElse(""),
                row.counts().map(Counts::numerator).map(String::valueOf).orElse(row.hidden() ? "скрыто" : ""),
                row.total().map(String::valueOf).orElse(""),
                ReportWords.decimal(row.percent()),
                ReportWords.decimal(row.published()),
                ReportWords.decimal(row.plan().map(PlanMonth::planPercent)),
                ReportWords.decimal(row.plan().flatMap(PlanMonth::yellowFromPercent)),
                ReportWords.zone(row.zone()),
                row.rank().isPresent() ? Integer.toString(row.rank().getAsInt()) : "",
                ReportWords.decimal(row.trend()),
                ReportWords.decimal(row.need().map(Need::yearPlan)),
                row.need().map(Need::lacking).map(String::valueOf).orElse(""),
                ReportWords.decimal(row.need().flatMap(Need::perWeek)),
                row.outlook().map(Prospect::outlook).map(ReportWords::outlook).orElse(""),
                forecast.map(Forecast::low).map(String::valueOf).orElse(""),
                forecast.map(Forecast::middle).map(String::valueOf).orElse(""),
                forecast.map(Forecast::high).map(String::valueOf).orElse(""),
                row.sentence());
    }

    private void overTime(TableBook book, OverTime all) throws IOException {
        List<Column> columns = new ArrayList<>(List.of(MUNICIPALITY));
        List<LocalDate> dates = all.points().dates();
        dates.forEach(date -> columns.add(Column.number(Words.day(date))));
        columns.add(Column.number("Изменение, п. п."));
        book.begin(named("Все даты", all.series()), columns);
        List<Optional<String>> names = Stream.concat(
                        Stream.of(Optional.<String>empty()),
                        status.rowsOf(status.indicator().leading()).stream().map(StatusRow::municipality))
                .toList();
        for (Optional<String> name : names) {
            List<String> cells = new ArrayList<>(List.of(ReportWords.name(name)));
            dates.forEach(
                    date -> cells.add(ReportWords.decimal(all.at(name, date).map(Point::percent))));
            cells.add(ReportWords.decimal(all.change(name)));
            book.row(cells);
        }
    }

    private void achieved(TableBook book) throws IOException {
        book.begin(
                "Кто выполнил план года",
                List.of(
                        Column.text("Дата", 12),
                        Column.number("План года"),
                        Column.number("Выполнили"),
                        Column.text("Кто выполнил", 60),
                        Column.text("Добавились", 40),
                        Column.text("Выбыли", 40)));
        for (OverTime.Day day : overTime.get(0).days()) {
            List<String> names = day.achieved().municipalities();
            book.row(List.of(
                    Words.day(day.achieved().date()),
                    ReportWords.decimal(day.achieved().plan()),
                    Integer.toString(names.size()),
                    String.join(", ", names),
                    String.join(", ", day.gained()),
                    String.join(", ", day.lost())));
        }
    }

    private void ranking(TableBook book, Ranking ranking) throws IOException {
        book.begin(
                named("Места", ranking.series()),
                List.of(Column.number("Место"), MUNICIPALITY, Column.number("Процент"), Column.text("Зона", 16)));
        for (StatusRow row : ranking.rows()) {
            book.row(List.of(
                    Integer.toString(row.rank().orElse(0)),
                    ReportWords.name(row.municipality()),
                    ReportWords.decimal(row.shownPercent()),
                    ReportWords.zone(row.zone())));
        }
        if (!ranking.bands().isEmpty()) {
            book.begin(
                    "Группы",
                    List.of(Column.text("Группа", 20), Column.number("Муниципалитетов"), Column.number("Напечатано")));
            for (Ranking.Filled band : ranking.bands()) {
                book.row(List.of(
                        ReportWords.band(band.band()),
                        Integer.toString(band.municipalities()),
                        Integer.toString(band.band().published())));
            }
        }
    }

    private void plan(TableBook book) throws IOException {
        book.begin(
                "План", List.of(Column.text("Месяц", 18), Column.number("План, %"), Column.number("Жёлтая зона с, %")));
        for (PlanMonth month : plan.months()) {
            book.row(List.of(
                    ReportWords.month(month.month()),
                    Words.decimal(month.planPercent()),
                    ReportWords.decimal(month.yellowFromPercent())));
        }
    }

    private void notes(TableBook book) throws IOException {
        book.begin(
                "Замечания к данным",
                List.of(MUNICIPALITY, Column.text("Графа", 18), Column.text("Код", 22), Column.text("Почему", 90)));
        List<StatusRow> rows = new ArrayList<>(List.of(status.region()));
        rows.addAll(status.rows());
        for (StatusRow row : rows) {
            for (QualityNote note : row.notes()) {
                book.row(List.of(
                        ReportWords.name(row.municipality()),
                        ReportWords.series(row.series()),
                        note.code().name(),
                        note.reason()));
            }
        }
    }

    private static String named(String table, Series series) {
        String words = ReportWords.series(series);
        return words.isEmpty() ? table : table + ", " + words;
    }
}
