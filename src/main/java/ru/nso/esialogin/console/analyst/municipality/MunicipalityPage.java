package ru.nso.esialogin.console.analyst.municipality;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.console.analyst.ask.AskedDay;
import ru.nso.esialogin.console.analyst.ask.IndicatorRequest;
import ru.nso.esialogin.console.analyst.ask.RowView;
import ru.nso.esialogin.console.analyst.ask.Tab;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Plan;
import ru.nso.esialogin.indicators.PlanMonth;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.Words;
import ru.nso.esialogin.indicators.chart.ShownPoints;
import ru.nso.esialogin.indicators.chart.ShownPoints.Point;
import ru.nso.esialogin.indicators.drilldown.DrillDown;
import ru.nso.esialogin.indicators.drilldown.DrillDowns;
import ru.nso.esialogin.indicators.recording.IndicatorBook;
import ru.nso.esialogin.indicators.report.ReportWords;
import ru.nso.esialogin.indicators.status.Status;
import ru.nso.esialogin.indicators.status.StatusRow;
import ru.nso.esialogin.platform.problem.ProblemException;

/** A municipality, or the region where none is named, with its values, remarks and schools. */
@Path("/console/indicators/{code}/municipality")
@Produces(Console.HTML)
@Authenticated
public class MunicipalityPage {
    private final Console console;
    private final IndicatorRequest asked;
    private final IndicatorBook book;
    private final DrillDowns drillDowns;

    MunicipalityPage(Console console, IndicatorRequest asked, IndicatorBook book, DrillDowns drillDowns) {
        this.console = console;
        this.asked = asked;
        this.book = book;
        this.drillDowns = drillDowns;
    }

    /** Templates of this page. */
    @CheckedTemplate(basePath = "console/analyst")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance municipality(Frame frame, MunicipalityModel page);
    }

    /** The page. */
    @GET
    @Operation(hidden = true)
    public Response page(
            @PathParam("code") String code,
            @QueryParam("name") @Nullable String name,
            @QueryParam("date") @Nullable String date,
            @QueryParam("series") @Nullable String series) {
        Indicator indicator = asked.indicator(code);
        Optional<String> whose = asked.municipality(name);
        AskedDay day = asked.day(date, List.of(indicator));
        Series which = asked.series(indicator, series);
        Status status = book.status(indicator, day.day());
        String heading = ReportWords.name(whose) + ". " + indicator.label() + " на " + Words.day(day.day());
        return console.page(
                day.status(),
                Templates.municipality(
                        console.frame(Section.ANALYST, heading),
                        new MunicipalityModel(
                                heading,
                                Tab.path(indicator) + "?date=" + day.day(),
                                whose.orElse(""),
                                day.field("date", "На дату"),
                                asked.seriesFields(indicator, which),
                                RowView.of(status, row(status, whose, which)),
                                Tab.chart(indicator, whose, which, day.day()),
                                values(indicator, which, whose, day.day()),
                                values(indicator, whose),
                                whose.map(municipality -> schools(indicator, municipality, day.day())).stream()
                                        .toList())));
    }

    private static StatusRow row(Status status, Optional<String> whose, Series which) {
        return whose.isEmpty()
                ? status.region()
                : status.rowsOf(which).stream()
                        .filter(row -> row.municipality().equals(whose))
                        .findFirst()
                        .orElseThrow(ProblemException::notFound);
    }

    private String values(Indicator indicator, Optional<String> whose) {
        return console.caller().roles().stream().anyMatch(Permission.READ_INDICATOR_VERSIONS.roles()::contains)
                ? Tab.path(indicator) + "/values"
                        + whose.map(name -> "?municipality=" + Tab.written(name))
                                .orElse("")
                : "";
    }

    private List<MunicipalityModel.Value> values(
            Indicator indicator, Series which, Optional<String> whose, LocalDate day) {
        Plan plan = book.plan(indicator);
        List<Point> points =
                ShownPoints.of(indicator, which, book.histories(indicator, day)).of(whose);
        List<MunicipalityModel.Value> values = new ArrayList<>();
        Optional<BigDecimal> before = Optional.empty();
        for (Point point : points) {
            values.add(
                    0,
                    new MunicipalityModel.Value(
                            Words.day(point.date()),
                            Words.percent(point.percent()),
                            point.counts()
                                    .map(counts -> Words.number(counts.numerator()) + " из "
                                            + Words.number(counts.denominator()))
                                    .orElse("опубликован только процент"),
                            plan.on(point.date(), indicator.plan())
                                    .map(PlanMonth::planPercent)
                                    .map(Words::percent)
                                    .orElse("—"),
                            before.map(earlier -> step(point.percent().subtract(earlier)))
                                    .orElse("—")));
            before = Optional.of(point.percent());
        }
        return values;
    }

    private static String step(BigDecimal step) {
        return (step.signum() > 0 ? "+" : step.signum() < 0 ? "−" : "") + Words.decimal(step.abs());
    }

    private MunicipalityModel.Schools schools(Indicator indicator, String municipality, LocalDate day) {
        DrillDown drillDown = drillDowns.into(indicator, municipality, day);
        Scope reach = console.caller().scope(Permission.AUDIT_CARDS);
        return new MunicipalityModel.Schools(
                drillDown.sentence(),
                drillDown.schools().stream()
                        .map(school -> new MunicipalityModel.School(
                                school.name().orElse(school.schoolId()),
                                school.standings().stream().map(SchoolWords::of).toList(),
                                reach.covers(school.schoolId(), municipality)
                                        ? Tab.path(indicator) + "/schools/" + school.schoolId() + "/cards"
                                        : ""))
                        .toList());
    }
}
