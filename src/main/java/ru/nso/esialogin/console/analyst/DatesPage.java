package ru.nso.esialogin.console.analyst;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.statement.RussianCount;
import ru.nso.esialogin.console.analyst.ask.AskedDay;
import ru.nso.esialogin.console.analyst.ask.IndicatorRequest;
import ru.nso.esialogin.console.analyst.ask.Tab;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.Words;
import ru.nso.esialogin.indicators.chart.OverTime;
import ru.nso.esialogin.indicators.chart.ShownPoints.Point;
import ru.nso.esialogin.indicators.recording.IndicatorBook;
import ru.nso.esialogin.indicators.report.ReportWords;
import ru.nso.esialogin.indicators.status.Achieved;

/** An indicator over days: who has reached the plan of the year on two of them, and all percentages side by side. */
@Path("/console/indicators/{code}/dates")
@Produces(Console.HTML)
@Authenticated
public class DatesPage {
    /** More days would be no table any more; the workbook has all. */
    private static final int MOST_COLUMNS = 26;

    private final Console console;
    private final IndicatorRequest asked;
    private final IndicatorBook book;

    DatesPage(Console console, IndicatorRequest asked, IndicatorBook book) {
        this.console = console;
        this.asked = asked;
        this.book = book;
    }

    /** Templates of this page. */
    @CheckedTemplate(basePath = "console/analyst")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance dates(Frame frame, DatesModel page);
    }

    /** The page. */
    @GET
    @Operation(hidden = true)
    public Response page(
            @PathParam("code") String code,
            @QueryParam("since") @Nullable String since,
            @QueryParam("date") @Nullable String date,
            @QueryParam("series") @Nullable String series) {
        Indicator indicator = asked.indicator(code);
        AskedDay day = asked.day(date, List.of(indicator));
        Series which = asked.series(indicator, series);
        OverTime overTime = book.overTime(indicator, which, day.day());
        AskedDay first = earlier(AskedDay.of(since, before(overTime.points().dates(), day.day())), day.day());
        List<Achieved> both = book.achieved(indicator, List.of(first.day(), day.day()));
        String heading = indicator.label() + ": по датам";
        return console.page(
                Math.max(day.status(), first.status()),
                Templates.dates(
                        console.frame(Section.ANALYST, heading),
                        new DatesModel(
                                heading,
                                asked.tabs(indicator, day.day(), console.caller(), Tab.Part.DATES),
                                first.field("since", "Сравнить с датой"),
                                day.field("date", "Дата"),
                                asked.seriesFields(indicator, which),
                                both.stream().map(DatesPage::onDay).toList(),
                                moved(both.get(0).municipalities(), both.get(1).municipalities()),
                                columns(overTime).stream().map(Words::day).toList(),
                                Stream.concat(
                                                Stream.of(Optional.<String>empty()),
                                                asked.municipalities().names().stream()
                                                        .map(Optional::of))
                                        .map(name -> line(indicator, overTime, name, day.day()))
                                        .toList(),
                                Tab.path(indicator) + "/small-multiples.svg?date=" + day.day()
                                        + which.label()
                                                .map(label -> "&series=" + label)
                                                .orElse(""))));
    }

    /** The day of the values before those of a day. */
    private static LocalDate before(List<LocalDate> dates, LocalDate day) {
        return dates.stream()
                .filter(date -> date.isBefore(day))
                .reduce((one, next) -> next)
                .orElseGet(() -> day.minusMonths(1));
    }

    private static AskedDay earlier(AskedDay since, LocalDate day) {
        return since.error().isEmpty() && since.day().isAfter(day)
                ? new AskedDay(since.day(), since.typed(), "Первая дата должна быть раньше второй.")
                : since;
    }

    private static List<LocalDate> columns(OverTime overTime) {
        List<LocalDate> dates = overTime.points().dates();
        return dates.subList(Math.max(0, dates.size() - MOST_COLUMNS), dates.size());
    }

    private static DatesModel.Line line(Indicator indicator, OverTime overTime, Optional<String> name, LocalDate day) {
        return new DatesModel.Line(
                ReportWords.name(name),
                Tab.municipality(indicator, name, overTime.series(), day),
                columns(overTime).stream()
                        .map(date -> overTime.at(name, date)
                                .map(Point::percent)
                                .map(Words::percent)
                                .orElse("—"))
                        .toList(),
                overTime.change(name)
                        .map(change -> (change.signum() > 0 ? "+" : change.signum() < 0 ? "−" : "")
                                + Words.decimal(change.abs()))
                        .orElse("—"));
    }

    private static DatesModel.OnDay onDay(Achieved achieved) {
        int many = achieved.municipalities().size();
        List<String> remarks = new ArrayList<>();
        remark(remarks, "Напечатаны в списке области, но по числам не выполнили: ", achieved.publishedOnly());
        remark(remarks, "Выполнили по числам, но в списке области их нет: ", achieved.reachedOnly());
        remark(remarks, "Нет значений: ", achieved.unobserved());
        return new DatesModel.OnDay(
                Words.day(achieved.date()),
                achieved.plan()
                        .map(plan ->
                                "План года " + Words.percent(plan) + ": " + (many == 1 ? "выполнил " : "выполнили ")
                                        + many + " "
                                        + RussianCount.of(many, "муниципалитет", "муниципалитета", "муниципалитетов"))
                        .orElse("Плана на этот год нет"),
                achieved.municipalities(),
                remarks);
    }

    private static void remark(List<String> remarks, String words, List<String> names) {
        if (!names.isEmpty()) {
            remarks.add(words + String.join(", ", names) + ".");
        }
    }

    private static List<String> moved(List<String> before, List<String> after) {
        List<String> moved = new ArrayList<>();
        remark(
                moved,
                "Добавились: ",
                after.stream().filter(name -> !before.contains(name)).toList());
        remark(
                moved,
                "Выбыли: ",
                before.stream().filter(name -> !after.contains(name)).toList());
        return moved;
    }
}
