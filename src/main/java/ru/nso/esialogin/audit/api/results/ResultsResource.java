package ru.nso.esialogin.audit.api.results;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.platform.http.Page;

/** What an audit that has ended comes to. */
@Path("/api/v1/audits/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
@Tag(name = "Audits")
public class ResultsResource {
    private static final String FOREIGN = "Такой проверки нет, или она не Ваша";
    private static final String NOT_ENDED = "Проверка ещё не закончена или остановлена";
    private static final String UNREADABLE = "Параметр не удалось прочитать";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";

    private final ResultsDesk desk;

    ResultsResource(ResultsDesk desk) {
        this.desk = desk;
    }

    /** Shares, and who will be shut out next. */
    @GET
    @Path("readiness")
    @Operation(
            operationId = "getAuditReadiness",
            summary =
                    "У какой доли учеников, родителей и сотрудников вход работает; кто не сможет войти дальше и когда",
            description = "Группы из одного — четырёх человек скрыты, и то, что их выдало бы. Вперёд — на год.")
    @APIResponse(
            responseCode = "200",
            description = "Доли и прогноз",
            content =
                    @Content(
                            schema = @Schema(implementation = ReadinessWire.class),
                            examples = @ExampleObject(name = "пример", value = ResultExamples.READINESS)))
    @APIResponse(responseCode = "404", description = FOREIGN)
    @APIResponse(responseCode = "409", description = NOT_ENDED)
    @APIResponse(responseCode = "422", description = UNREADABLE)
    public ReadinessWire readiness(
            @PathParam("id") String id,
            @Parameter(description = "О скольких людях рассказать в next, до 200", example = "50")
                    @QueryParam("limit")
                    @Nullable
                    String limit) {
        return desk.readiness(id, limit);
    }

    /** What has changed since an earlier audit. */
    @GET
    @Path("changes")
    @Operation(
            operationId = "getAuditChanges",
            summary = "Что изменилось с прежней проверки тех же карточек",
            description =
                    "RELAPSED — было исправлено и вернулось. По одному показываются все изменения или одно из них.")
    @APIResponse(
            responseCode = "200",
            description = "Изменения",
            content =
                    @Content(
                            schema = @Schema(implementation = ChangesWire.class),
                            examples = @ExampleObject(name = "пример", value = ResultExamples.CHANGES)))
    @APIResponse(responseCode = "404", description = FOREIGN)
    @APIResponse(responseCode = "409", description = NOT_ENDED)
    @APIResponse(responseCode = "422", description = "Прежней проверки нет, или она не тех же карточек")
    public ChangesWire changes(
            @PathParam("id") String id,
            @Parameter(description = "Номер прежней проверки") @QueryParam("since") @Nullable String since,
            @Parameter(description = "NEW, FIXED, RELAPSED или UNCHANGED", example = "NEW")
                    @QueryParam("change")
                    @Nullable
                    String change,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return desk.changes(id, since, change, limit, cursor);
    }

    /** What a school has to do. */
    @GET
    @Path("work-list")
    @Operation(
            operationId = "getAuditWorkList",
            summary = "Список работ школы: сначала то, после чего больше людей начнут входить")
    @APIResponse(
            responseCode = "200",
            description = "Страница списка",
            content = @Content(examples = @ExampleObject(name = "пример", value = ResultExamples.WORK)))
    @APIResponse(responseCode = "404", description = FOREIGN)
    @APIResponse(responseCode = "409", description = NOT_ENDED)
    @APIResponse(responseCode = "422", description = UNREADABLE)
    public Page<WorkItemWire> work(
            @PathParam("id") String id,
            @Parameter(description = "Школа; у проверки одной школы называть её не надо")
                    @QueryParam("schoolId")
                    @Nullable
                    String schoolId,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return desk.work(id, schoolId, limit, cursor);
    }

    /** What was decided. */
    @GET
    @Path("waivers")
    @Operation(
            operationId = "getAuditWaivers",
            summary = "Что отложено и кому что назначено",
            description = "Решения прежней проверки тех же карточек действуют, пока не приняты новые.")
    @APIResponse(
            responseCode = "200",
            description = "Решения",
            content =
                    @Content(
                            schema = @Schema(implementation = DecisionsWire.class),
                            examples = @ExampleObject(name = "пример", value = ResultExamples.DECISIONS)))
    @APIResponse(responseCode = "404", description = FOREIGN)
    public DecisionsWire waivers(@PathParam("id") String id) {
        return desk.decided(id);
    }

    /** Decides anew. */
    @PUT
    @Path("waivers")
    @Operation(
            operationId = "putAuditWaivers",
            summary = "Отложить исправление с указанием причины или назначить его",
            description = "Заменяет все решения сразу. Причина — словами, без данных о людях; хранится зашифрованной.")
    @APIResponse(
            responseCode = "200",
            description = "Решения, как они теперь есть",
            content =
                    @Content(
                            schema = @Schema(implementation = DecisionsWire.class),
                            examples = @ExampleObject(name = "пример", value = ResultExamples.DECISIONS)))
    @APIResponse(responseCode = "404", description = FOREIGN)
    @APIResponse(responseCode = "409", description = NOT_ENDED)
    @APIResponse(responseCode = "422", description = "Что-то не заполнено, или такой карточки в проверке нет")
    public DecisionsWire decide(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DecisionsWire.class),
                                            examples =
                                                    @ExampleObject(name = "пример", value = ResultExamples.DECISIONS)))
                    @Nullable
                    DecisionsWire body) {
        return desk.decide(id, body);
    }

    /** Everything as a workbook. */
    @GET
    @Path("report.xlsx")
    @Produces(XLSX)
    @Operation(
            operationId = "getAuditReportXlsx",
            summary = "Отчёт книгой Excel: список работ, ученики, родители, сотрудники, прогноз, готовность",
            description = "С именами тех, чьи карточки Вам видны, без СНИЛС, телефонов и документов. Выгрузка"
                    + " записывается в журнал доступа.")
    @APIResponse(
            responseCode = "200",
            description = "Файл",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = FOREIGN)
    @APIResponse(responseCode = "409", description = NOT_ENDED)
    public Response xlsx(@PathParam("id") String id) {
        return desk.xlsx(id);
    }

    /** The same rows as one text. */
    @GET
    @Path("report.csv")
    @Produces(CSV)
    @Operation(operationId = "getAuditReportCsv", summary = "Тот же отчёт одной таблицей CSV")
    @APIResponse(
            responseCode = "200",
            description = "Файл",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = FOREIGN)
    @APIResponse(responseCode = "409", description = NOT_ENDED)
    public Response csv(@PathParam("id") String id) {
        return desk.csv(id);
    }
}
