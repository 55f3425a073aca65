package ru.nso.esialogin.audit.api;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
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
import ru.nso.esialogin.platform.http.idempotency.Idempotent;

/** Audits: every card of a school, a municipality or the region diagnosed for everybody on it. */
@Path("/api/v1/audits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
@Tag(name = "Audits", description = "Проверка всех карточек школы, района или региона")
public class AuditsResource {
    private static final String FOREIGN = "Такой проверки нет, или она не Ваша";

    private final AuditDesk desk;

    AuditsResource(AuditDesk desk) {
        this.desk = desk;
    }

    /** Asks for an audit. */
    @POST
    @Idempotent
    @Operation(
            operationId = "beginAudit",
            summary = "Проверить все карточки школы, района или региона",
            description = "Вход каждого ученика, родителя и сотрудника рассчитывается для предполагаемой учётной записи"
                    + " по карточкам, какие они сейчас; правила, возраст и приказы — на время at. Ход работы — по адресу"
                    + " из Location.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = AuditExamples.IDEMPOTENCY_KEY)
    @APIResponse(
            responseCode = "202",
            description = "Проверка начнётся",
            content =
                    @Content(
                            schema = @Schema(implementation = AuditWire.class),
                            examples = @ExampleObject(name = "пример", value = AuditExamples.AUDIT)))
    @APIResponse(responseCode = "404", description = "Такой школы или района нет, или они не Ваши")
    @APIResponse(responseCode = "422", description = "Не сказано, что проверить, или время не прочитать")
    public Response begin(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = AuditRequest.class),
                                            examples = @ExampleObject(name = "пример", value = AuditExamples.REQUEST)))
                    @Nullable
                    AuditRequest body) {
        return desk.begin(body);
    }

    /** Audits that the caller may see. */
    @GET
    @Operation(operationId = "listAudits", summary = "Проверки, которые Вам видны; новые первыми, без подсчётов")
    @APIResponse(
            responseCode = "200",
            description = "Страница списка",
            content = @Content(examples = @ExampleObject(name = "пример", value = AuditExamples.PAGE)))
    @APIResponse(responseCode = "422", description = "Параметр не удалось прочитать")
    public Page<AuditWire> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        return desk.list(limit, cursor);
    }

    /** How far it is and how often each cause was found. */
    @GET
    @Path("{id}")
    @Operation(
            operationId = "getAudit",
            summary = "Ход проверки и сколько раз найдена каждая причина",
            description = "Для региона ещё по районам, для района по школам, для школы по классам; всё остальное —"
                    + " counts. Людей считают в конце, чтобы никто не вошёл в счёт дважды.")
    @APIResponse(
            responseCode = "200",
            description = "Проверка",
            content =
                    @Content(
                            schema = @Schema(implementation = AuditWire.class),
                            examples = @ExampleObject(name = "пример", value = AuditExamples.AUDIT)))
    @APIResponse(responseCode = "404", description = FOREIGN)
    public AuditWire read(@PathParam("id") String id) {
        return desk.read(id);
    }

    /** The same, each second. */
    @GET
    @Blocking
    @Path("{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(operationId = "followAudit", summary = "Ход проверки каждую секунду, пока она не закончится")
    @APIResponse(
            responseCode = "200",
            description = "События",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = AuditWire.class)))
    @APIResponse(responseCode = "404", description = FOREIGN)
    public Multi<AuditWire> events(@PathParam("id") String id) {
        return desk.follow(id);
    }

    /** How often causes were found where. */
    @GET
    @Path("{id}/counts")
    @Operation(operationId = "countAudit", summary = "Сколько раз найдены причины: по районам, школам или классам")
    @APIResponse(
            responseCode = "200",
            description = "Страница списка",
            content = @Content(examples = @ExampleObject(name = "пример", value = AuditExamples.COUNTS)))
    @APIResponse(responseCode = "404", description = FOREIGN)
    @APIResponse(responseCode = "422", description = "Параметр не удалось прочитать")
    public Page<CountWire> counts(
            @PathParam("id") String id,
            @Parameter(description = "AUDIT (по умолчанию), MUNICIPALITY, SCHOOL или CLASS", example = "SCHOOL")
                    @QueryParam("by")
                    @Nullable
                    String by,
            @QueryParam("municipality") @Nullable String municipality,
            @QueryParam("schoolId") @Nullable String schoolId,
            @Parameter(description = "Код причины", example = "L7") @QueryParam("cause") @Nullable String cause,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return desk.counts(id, new AuditDesk.CountQuery(by, municipality, schoolId, cause, limit, cursor));
    }

    /** What was found of whom. */
    @GET
    @Path("{id}/findings")
    @Operation(
            operationId = "listAuditFindings",
            summary = "Что и на каких карточках найдено",
            description = "Номера карточек и людей, без имён и значений; карточку показывает GET /api/v1/cards/{id} или"
                    + " /api/v1/staff/{id}.")
    @APIResponse(
            responseCode = "200",
            description = "Страница списка",
            content = @Content(examples = @ExampleObject(name = "пример", value = AuditExamples.FINDINGS)))
    @APIResponse(responseCode = "404", description = FOREIGN)
    @APIResponse(responseCode = "422", description = "Параметр не удалось прочитать")
    public Page<FindingWire> findings(
            @PathParam("id") String id,
            @Parameter(description = "Код причины", example = "L7") @QueryParam("cause") @Nullable String cause,
            @QueryParam("schoolId") @Nullable String schoolId,
            @QueryParam("className") @Nullable String className,
            @Parameter(description = "true — только то, что мешает войти", example = "true")
                    @QueryParam("hindering")
                    @Nullable
                    String hindering,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return desk.findings(id, new AuditDesk.FindingQuery(cause, schoolId, className, hindering, limit, cursor));
    }

    /** Stops it. */
    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "cancelAudit",
            summary = "Остановить проверку",
            description = "Что уже найдено, остаётся; карточки после этого не смотрят.")
    @APIResponse(responseCode = "204", description = "Проверка остановится после карточек, которые уже в работе")
    @APIResponse(responseCode = "404", description = FOREIGN)
    @APIResponse(responseCode = "409", description = "Проверка уже закончена")
    public Response cancel(@PathParam("id") String id) {
        return desk.cancel(id);
    }
}
