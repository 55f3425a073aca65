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
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.statement.RussianCount;
import ru.nso.esialogin.console.analyst.ask.AskedDay;
import ru.nso.esialogin.console.analyst.ask.IndicatorRequest;
import ru.nso.esialogin.console.analyst.ask.RowView;
import ru.nso.esialogin.console.analyst.ask.Tab;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.Words;
import ru.nso.esialogin.indicators.quality.QualityCode;
import ru.nso.esialogin.indicators.recording.IndicatorBook;
import ru.nso.esialogin.indicators.report.ReportWords;
import ru.nso.esialogin.indicators.status.Ranking;
import ru.nso.esialogin.indicators.status.Status;
import ru.nso.esialogin.indicators.status.StatusRow;

/** An indicator on a day: every municipality, places, bands; and what is odd about its data. */
@Path("/console/indicators/{code}")
@Produces(Console.HTML)
@Authenticated
public class IndicatorPage {
    private final Console console;
    private final IndicatorRequest asked;
    private final IndicatorBook book;

    IndicatorPage(Console console, IndicatorRequest asked, IndicatorBook book) {
        this.console = console;
        this.asked = asked;
        this.book = book;
    }

    /** Templates of these pages. */
    @CheckedTemplate(basePath = "console/analyst")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance indicator(Frame frame, IndicatorModel page);

        static native TemplateInstance quality(Frame frame, QualityModel page);
    }

    /** How municipalities stand. */
    @GET
    @Operation(hidden = true)
    public Response status(
            @PathParam("code") String code,
            @QueryParam("date") @Nullable String date,
            @QueryParam("series") @Nullable String series) {
        Indicator indicator = asked.indicator(code);
        AskedDay day = asked.day(date, List.of(indicator));
        Series which = asked.series(indicator, series);
        Status status = book.status(indicator, day.day());
        Ranking ranking = Ranking.of(status, which);
        String heading = indicator.label() + " на " + Words.day(day.day());
        return console.page(
                day.status(),
                Templates.indicator(
                        console.frame(Section.ANALYST, heading),
                        new IndicatorModel(
                                heading,
                                indicator.isNumbered() ? indicator.title() : "",
                                indicator.numerator() + " — из: " + indicator.denominator() + ". Считаются "
                                        + ReportWords.accumulation(indicator.accumulation()) + ".",
                                asked.tabs(indicator, day.day(), console.caller(), Tab.Part.STATUS),
                                day.field("date", "На дату"),
                                asked.seriesFields(indicator, which),
                                RowView.of(status, status.region()),
                                views(status, status.rowsOf(which)),
                                ranking.rows().isEmpty()
                                        ? ""
                                        : Tab.path(indicator) + "/ranking.svg?date=" + day.day()
                                                + which.label()
                                                        .map(label -> "&series=" + label)
                                                        .orElse(""),
                                views(status, ranking.top()),
                                ranking.bands().stream()
                                        .map(IndicatorPage::band)
                                        .toList(),
                                Tab.path(indicator) + "/report.xlsx?date=" + day.day())));
    }

    private static List<RowView> views(Status status, List<StatusRow> rows) {
        return rows.stream().map(row -> RowView.of(status, row)).toList();
    }

    private static IndicatorModel.Band band(Ranking.Filled filled) {
        return new IndicatorModel.Band(
                ReportWords.band(filled.band()),
                filled.municipalities(),
                filled.band().published() + " (" + Words.day(filled.band().publishedOn()) + ")");
    }

    /** What is odd about the data, row by row. */
    @GET
    @Path("quality")
    @Operation(hidden = true)
    public Response quality(@PathParam("code") String code, @QueryParam("date") @Nullable String date) {
        Indicator indicator = asked.indicator(code);
        AskedDay day = asked.day(date, List.of(indicator));
        Status status = book.status(indicator, day.day());
        List<StatusRow> rows = new ArrayList<>(List.of(status.region()));
        rows.addAll(status.rows());
        long clean = rows.stream().filter(row -> row.notes().isEmpty()).count();
        String heading = "Качество данных. " + indicator.label() + " на " + Words.day(day.day());
        return console.page(
                day.status(),
                Templates.quality(
                        console.frame(Section.ANALYST, heading),
                        new QualityModel(
                                heading,
                                asked.tabs(indicator, day.day(), console.caller(), Tab.Part.QUALITY),
                                day.field("date", "На дату"),
                                rows.stream()
                                        .filter(row -> !row.notes().isEmpty())
                                        .map(row -> line(status, row))
                                        .toList(),
                                "Без замечаний: " + clean + " " + RussianCount.of(clean, "строка", "строки", "строк")
                                        + " из " + rows.size() + ".")));
    }

    private static QualityModel.Line line(Status status, StatusRow row) {
        return new QualityModel.Line(
                ReportWords.name(row.municipality()),
                Tab.municipality(status.indicator(), row.municipality(), row.series(), status.date()),
                ReportWords.series(row.series()),
                row.notes().stream()
                        .map(note -> new QualityModel.Remark(words(note.code()), note.reason()))
                        .toList());
    }

    private static String words(QualityCode code) {
        return switch (code) {
            case CUMULATIVE_FELL -> "число уменьшилось";
            case PUBLISHED_MISMATCH -> "опубликован другой процент";
            case TRUNCATED -> "процент отрезан, а не округлён";
            case YELLOW_ABOVE_PLAN -> "порог выше плана";
            case NAME_CORRECTED -> "название написано иначе";
            case SUM_DIFFERS -> "сумма не сходится";
            case NOT_LISTED -> "нет в последней таблице";
            case NO_OBSERVATION -> "значений нет";
            case OUT_OF_LINE -> "необычный скачок";
            case ABOVE_TOTAL -> "больше, чем всего";
        };
    }
}
