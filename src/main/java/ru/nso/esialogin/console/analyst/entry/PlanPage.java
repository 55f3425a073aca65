package ru.nso.esialogin.console.analyst.entry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.console.analyst.ask.IndicatorRequest;
import ru.nso.esialogin.console.analyst.ask.Tab;
import ru.nso.esialogin.console.frame.Console;
import ru.nso.esialogin.console.frame.Frame;
import ru.nso.esialogin.console.frame.Section;
import ru.nso.esialogin.console.input.Input;
import ru.nso.esialogin.console.input.Mistake;
import ru.nso.esialogin.console.input.Moments;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.PlanMonth;
import ru.nso.esialogin.indicators.PlanPeriod;
import ru.nso.esialogin.indicators.Words;
import ru.nso.esialogin.indicators.recording.IndicatorBook;
import ru.nso.esialogin.indicators.recording.PlanVersion;
import ru.nso.esialogin.indicators.recording.SentMonth;
import ru.nso.esialogin.indicators.report.ReportWords;
import ru.nso.esialogin.platform.problem.FieldProblem;
import ru.nso.esialogin.platform.problem.ProblemException;

/** The plan of an indicator; analysts set a month of it. */
@Path("/console/indicators/{code}/plan")
@Produces(Console.HTML)
@Authenticated
public class PlanPage {
    private static final int MOST_VERSIONS = 200;

    private final Console console;
    private final IndicatorRequest asked;
    private final IndicatorBook book;
    private final Moments moments;

    PlanPage(Console console, IndicatorRequest asked, IndicatorBook book, Moments moments) {
        this.console = console;
        this.asked = asked;
        this.book = book;
        this.moments = moments;
    }

    /** Templates of this page. */
    @CheckedTemplate(basePath = "console/analyst")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance plan(Frame frame, PlanModel page);
    }

    /** What stands in the form. */
    private record Typed(String month, String plan, String yellow) {}

    /** The page. */
    @GET
    @Operation(hidden = true)
    public Response page(@PathParam("code") String code, @QueryParam("done") @Nullable String done) {
        return shown(
                200,
                asked.indicator(code),
                new Typed("", "", ""),
                List.of(),
                "yes".equals(done) ? "План записан. Что было запланировано раньше и кем, сохранено." : "");
    }

    /** Sets a month. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.ANALYST, Roles.ADMIN})
    @Operation(hidden = true)
    public Response set(
            @PathParam("code") String code,
            @FormParam("month") @Nullable String month,
            @FormParam("planPercent") @Nullable String plan,
            @FormParam("yellowFromPercent") @Nullable String yellow) {
        Indicator indicator = asked.indicator(code);
        Typed typed = new Typed(ValueForm.told(month), ValueForm.told(plan), ValueForm.told(yellow));
        List<Mistake> mistakes = new ArrayList<>();
        if (!typed.yellow().isEmpty() && ValuesView.percent(typed.yellow()).isEmpty()) {
            mistakes.add(new Mistake("yellowFromPercent", "Нужен процент от 0 до 100, например 46,5."));
        }
        List<PlanMonth> months = List.of();
        try {
            months = SentMonth.read(
                    indicator,
                    List.of(new SentMonth(
                            typed.month(),
                            ValuesView.percent(typed.plan()).orElse(null),
                            ValuesView.percent(typed.yellow()).orElse(null))));
        } catch (ProblemException wrong) {
            wrong.errors().forEach(error -> mistakes.add(mistake(error)));
        }
        if (!mistakes.isEmpty()) {
            return shown(422, indicator, typed, mistakes, "");
        }
        book.plan(console.caller(), indicator, months);
        return console.seeOther(Tab.path(indicator) + "/plan?done=yes");
    }

    private static Mistake mistake(FieldProblem error) {
        String field = error.pointer().substring(error.pointer().lastIndexOf('/') + 1);
        return new Mistake(field.equals("items") ? "" : field, error.message());
    }

    private Response shown(int status, Indicator indicator, Typed typed, List<Mistake> mistakes, String done) {
        LocalDate last = book.lastDay(List.of(indicator)).orElseGet(asked::today);
        String heading = "План. " + indicator.label();
        boolean writes = indicator.plan() != PlanPeriod.NONE
                && console.caller().roles().stream().anyMatch(Permission.WRITE_INDICATORS.roles()::contains);
        List<PlanMonth> months = new ArrayList<>(book.plan(indicator).months());
        Collections.reverse(months);
        return console.page(
                status,
                Templates.plan(
                        console.frame(Section.ANALYST, heading),
                        new PlanModel(
                                heading,
                                asked.tabs(indicator, last, console.caller(), Tab.Part.PLAN),
                                Tab.path(indicator) + "/plan",
                                kind(indicator.plan()),
                                done,
                                mistakes,
                                writes ? fields(typed, mistakes) : List.of(),
                                months.stream().map(PlanPage::month).toList(),
                                versions(indicator))));
    }

    private List<PlanModel.Version> versions(Indicator indicator) {
        if (console.caller().roles().stream().noneMatch(Permission.READ_INDICATOR_VERSIONS.roles()::contains)) {
            return List.of();
        }
        List<PlanModel.Version> versions = new ArrayList<>();
        Optional<YearMonth> before = Optional.empty();
        for (PlanVersion version : book.planVersions(indicator, MOST_VERSIONS)) {
            PlanModel.Month told = month(version.month());
            Optional<YearMonth> month = Optional.of(version.month().month());
            versions.add(new PlanModel.Version(
                    told.month(),
                    told.plan() + ", жёлтая зона с: " + told.yellow(),
                    month.equals(before) ? "изменено, версия " + version.version() : "действует",
                    moments.text(version.recordedAt()) + ", " + version.recordedBy()));
            before = month;
        }
        return versions;
    }

    private static List<Input> fields(Typed typed, List<Mistake> mistakes) {
        return List.of(
                new Input(
                        "month",
                        "Месяц",
                        "Год и месяц, например 2026-12; у годового плана — декабрь",
                        "month",
                        typed.month(),
                        Mistake.at(mistakes, "month"),
                        true),
                Input.text(
                                "planPercent",
                                "План, %",
                                "С этого процента зона зелёная",
                                typed.plan(),
                                Mistake.at(mistakes, "planPercent"))
                        .mandatory(),
                Input.text(
                        "yellowFromPercent",
                        "Жёлтая зона с, %",
                        "Можно не заполнять: тогда жёлтой зоны нет",
                        typed.yellow(),
                        Mistake.at(mistakes, "yellowFromPercent")));
    }

    private static PlanModel.Month month(PlanMonth month) {
        return new PlanModel.Month(
                ReportWords.month(month.month()),
                Words.percent(month.planPercent()),
                Optional.of(month)
                        .flatMap(PlanMonth::yellowFromPercent)
                        .map(Words::percent)
                        .orElse("жёлтой зоны нет"),
                month.yellowAbovePlan() ? "порог выше плана: жёлтой зоны быть не может" : "");
    }

    private static String kind(PlanPeriod period) {
        return switch (period) {
            case MONTH -> "План на каждый месяц; декабрь — план года.";
            case YEAR -> "План годовой, он записан в декабре.";
            case NONE -> "У этого показателя плана нет.";
        };
    }
}
