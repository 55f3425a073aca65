package ru.nso.esialogin.indicators.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.api.wire.AchievedWire;
import ru.nso.esialogin.indicators.api.wire.ComparisonWire;
import ru.nso.esialogin.indicators.api.wire.IndicatorWire;
import ru.nso.esialogin.indicators.api.wire.PlanForm;
import ru.nso.esialogin.indicators.api.wire.PlanWire;
import ru.nso.esialogin.indicators.api.wire.RankingWire;
import ru.nso.esialogin.indicators.api.wire.StatusWire;
import ru.nso.esialogin.indicators.recording.IndicatorBook;
import ru.nso.esialogin.indicators.status.Ranking;
import ru.nso.esialogin.platform.http.Given;
import ru.nso.esialogin.platform.http.Page;

/** Indicators, their plans, and how municipalities stand. Everybody who is logged in reads them. */
@Tag(name = "Indicators", description = "Показатели по муниципалитетам: план, зоны, кто выполнил, качество данных")
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public class IndicatorsResource {
    private final IndicatorBook book;
    private final Asked asked;
    private final CurrentAccess access;

    IndicatorsResource(IndicatorBook book, Asked asked, CurrentAccess access) {
        this.book = book;
        this.asked = asked;
        this.access = access;
    }

    /** What is measured. */
    @GET
    @Operation(operationId = "listIndicators", summary = "Показатели и их точные определения")
    @APIResponse(
            responseCode = "200",
            description = "Все показатели",
            content = @Content(examples = @ExampleObject(name = "пример", value = IndicatorExamples.INDICATORS)))
    public Page<IndicatorWire> list() {
        return Page.last(asked.all().stream().map(IndicatorWire::of).toList());
    }

    /** The plan of an indicator. */
    @GET
    @Path("{code}/plan")
    @Operation(operationId = "getIndicatorPlan", summary = "План показателя и пороги жёлтой зоны по месяцам")
    @APIResponse(
            responseCode = "200",
            description = "План",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanWire.class),
                            examples = @ExampleObject(name = "пример", value = IndicatorExamples.PLAN)))
    @APIResponse(responseCode = "404", description = "Такого показателя нет")
    public PlanWire plan(@PathParam("code") String code) {
        return PlanWire.of(book.plan(asked.indicator(code)));
    }

    /** Sets months of the plan. */
    @PUT
    @Path("{code}/plan")
    @RolesAllowed({Roles.ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "setIndicatorPlan",
            summary = "Задать месяцы плана",
            description = "Месяцы из запроса заменяются, остальные не меняются; прежние значения и кто их задал"
                    + " хранятся. У годового плана задаётся декабрь. Порог выше плана принимается с замечанием.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = PlanForm.class),
                            examples = @ExampleObject(name = "пример", value = IndicatorExamples.PLAN_FORM)))
    @APIResponse(
            responseCode = "200",
            description = "Весь план",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanWire.class),
                            examples = @ExampleObject(name = "пример", value = IndicatorExamples.PLAN)))
    @APIResponse(responseCode = "404", description = "Такого показателя нет")
    @APIResponse(responseCode = "422", description = "Месяц, процент или поле указаны неверно")
    public PlanWire plan(@PathParam("code") String code, PlanForm form) {
        Indicator indicator = asked.indicator(code);
        return PlanWire.of(
                book.plan(access.caller(), indicator, Given.body(form).read(indicator)));
    }

    /** How municipalities stand on a day. */
    @GET
    @Path("{code}/status")
    @Operation(
            operationId = "getIndicatorStatus",
            summary = "Показатель на дату: область и все муниципалитеты",
            description = "Берётся последнее значение на дату или раньше. Процент — два знака, половина вверх; рядом —"
                    + " опубликованный. У 2.1 две графы, зона — по Сферуму. Группы от одного до четырёх человек не"
                    + " показываются.")
    @APIResponse(
            responseCode = "200",
            description = "Строки",
            content =
                    @Content(
                            schema = @Schema(implementation = StatusWire.class),
                            examples = @ExampleObject(name = "пример", value = IndicatorExamples.STATUS)))
    @APIResponse(responseCode = "404", description = "Такого показателя нет")
    @APIResponse(responseCode = "422", description = "Дату не удалось прочитать")
    public StatusWire status(
            @PathParam("code") String code,
            @Parameter(description = "Без неё — сегодня", example = "2024-11-13") @QueryParam("date") @Nullable
                    String date) {
        return StatusWire.of(book.status(asked.indicator(code), asked.date(date)));
    }

    /** Who has reached the plan of the year. */
    @GET
    @Path("{code}/achieved")
    @Operation(
            operationId = "getIndicatorAchieved",
            summary = "Кто выполнил план года на каждую из дат",
            description =
                    "По числам, без округления. Рядом — напечатанный список, если он известен, и чем он отличается.")
    @APIResponse(
            responseCode = "200",
            description = "По одной записи на дату",
            content =
                    @Content(
                            schema = @Schema(implementation = AchievedWire.class),
                            examples = @ExampleObject(name = "пример", value = IndicatorExamples.ACHIEVED)))
    @APIResponse(responseCode = "404", description = "Такого показателя нет")
    @APIResponse(responseCode = "422", description = "Даты не удалось прочитать, или их слишком много")
    public AchievedWire achieved(
            @PathParam("code") String code,
            @Parameter(description = "Через запятую; без них — сегодня", example = "2024-10-11,2024-11-13")
                    @QueryParam("dates")
                    @Nullable
                    String dates) {
        Indicator indicator = asked.indicator(code);
        return AchievedWire.of(indicator.code(), book.achieved(indicator, asked.dates(dates)));
    }

    /** Places, the five highest, bands. */
    @GET
    @Path("{code}/ranking")
    @Operation(
            operationId = "getIndicatorRanking",
            summary = "Места муниципалитетов, пять лучших и группы",
            description = "Места — по точному проценту, одинаковая доля — одно место.")
    @APIResponse(
            responseCode = "200",
            description = "Места",
            content =
                    @Content(
                            schema = @Schema(implementation = RankingWire.class),
                            examples = @ExampleObject(name = "пример", value = IndicatorExamples.RANKING)))
    @APIResponse(responseCode = "404", description = "Такого показателя нет")
    @APIResponse(responseCode = "422", description = "Параметр не удалось прочитать")
    public RankingWire ranking(
            @PathParam("code") String code,
            @Parameter(description = "Без неё — сегодня", example = "2024-11-13") @QueryParam("date") @Nullable
                    String date,
            @Parameter(description = "У 2.1: SFERUM или MY_SCHOOL") @QueryParam("series") @Nullable String series) {
        Indicator indicator = asked.indicator(code);
        return RankingWire.of(Ranking.of(book.status(indicator, asked.date(date)), asked.series(indicator, series)));
    }

    /** All days side by side. */
    @GET
    @Path("{code}/comparison")
    @Operation(
            operationId = "getIndicatorComparison",
            summary = "Проценты области и всех муниципалитетов на все даты, рядом, и кто когда выполнил план года",
            description =
                    "Таблица к рисункам chart.svg и small-multiples.svg: до этой даты, не больше двух лет еженедельных"
                            + " значений. Чего нет или что нельзя показать, того нет и здесь.")
    @APIResponse(
            responseCode = "200",
            description = "Таблица",
            content =
                    @Content(
                            schema = @Schema(implementation = ComparisonWire.class),
                            examples = @ExampleObject(name = "пример", value = IndicatorExamples.COMPARISON)))
    @APIResponse(responseCode = "404", description = "Такого показателя нет")
    @APIResponse(responseCode = "422", description = "Параметр не удалось прочитать")
    public ComparisonWire comparison(
            @PathParam("code") String code,
            @Parameter(description = "Без неё — сегодня", example = "2024-11-13") @QueryParam("date") @Nullable
                    String date,
            @Parameter(description = "У 2.1: SFERUM или MY_SCHOOL") @QueryParam("series") @Nullable String series) {
        Indicator indicator = asked.indicator(code);
        Series which = asked.series(indicator, series);
        return ComparisonWire.of(
                indicator.code(), asked.municipalities().names(), book.overTime(indicator, which, asked.date(date)));
    }
}
