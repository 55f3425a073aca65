package ru.nso.esialogin.access.api.release;

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

/** Values of many cards at once: one person asks, another one decides, the first one gets them once. */
@Path("/api/v1/releases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.ADMIN})
@Tag(name = "Releases", description = "Показ многих карточек без звёздочек: запрашивает один, решает другой")
public class ReleasesResource {
    private final ReleaseDesk desk;

    ReleasesResource(ReleaseDesk desk) {
        this.desk = desk;
    }

    /** Asks for a release. */
    @POST
    @Idempotent
    @Operation(operationId = "askForRelease", summary = "Запросить показ полей многих карточек без звёздочек")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = ReleaseExamples.IDEMPOTENCY_KEY)
    @APIResponse(
            responseCode = "201",
            description = "Запрос ждёт решения другого человека",
            content =
                    @Content(
                            schema = @Schema(implementation = ReleaseWire.class),
                            examples = @ExampleObject(name = "пример", value = ReleaseExamples.RELEASE)))
    @APIResponse(responseCode = "422", description = "Чего-то нет в запросе, или карточки нет либо к ней нет доступа")
    @APIResponse(responseCode = "428", description = "Нет цели обращения к персональным данным")
    public Response ask(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ReleaseRequest.class),
                                            examples =
                                                    @ExampleObject(name = "пример", value = ReleaseExamples.REQUEST)))
                    @Nullable
                    ReleaseRequest body) {
        return desk.ask(body);
    }

    /** Releases that the caller asked for or may decide upon. */
    @GET
    @RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listReleases",
            summary = "Запросы: школа видит свои, кто решает и кто надзирает — все; новые первыми")
    @APIResponse(
            responseCode = "200",
            description = "Страница списка",
            content = @Content(examples = @ExampleObject(name = "пример", value = ReleaseExamples.PAGE)))
    @APIResponse(responseCode = "422", description = "Параметр не удалось прочитать")
    public Page<ReleaseWire> list(
            @Parameter(
                            description = "Состояние: REQUESTED, APPROVED, REFUSED, WITHDRAWN, EXPIRED или USED",
                            example = "REQUESTED")
                    @QueryParam("state")
                    @Nullable
                    String state,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return desk.list(state, limit, cursor);
    }

    /** One release. */
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "readRelease",
            summary = "Прочитать запрос: что, зачем и чем кончилось; значений в нём нет")
    @APIResponse(
            responseCode = "200",
            description = "Запрос",
            content =
                    @Content(
                            schema = @Schema(implementation = ReleaseWire.class),
                            examples = @ExampleObject(name = "пример", value = ReleaseExamples.RELEASE)))
    public ReleaseWire read(@PathParam("id") String id) {
        return desk.read(id);
    }

    /** The second person decides. */
    @POST
    @Path("{id}/approval")
    @Idempotent
    @RolesAllowed({Roles.HELPDESK, Roles.ADMIN})
    @Operation(
            operationId = "decideRelease",
            summary = "Разрешить или отказать",
            description = "Решает не тот, кто запросил, в какой бы роли он ни вошёл. Решение одно.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = ReleaseExamples.IDEMPOTENCY_KEY)
    @APIResponse(
            responseCode = "200",
            description = "Решение принято",
            content =
                    @Content(
                            schema = @Schema(implementation = ReleaseWire.class),
                            examples = @ExampleObject(name = "пример", value = ReleaseExamples.DECIDED)))
    @APIResponse(responseCode = "403", description = "Свой запрос решает другой человек")
    @APIResponse(responseCode = "409", description = "Уже решено, отозвано, или время вышло")
    @APIResponse(responseCode = "428", description = "Нет цели обращения к персональным данным")
    public Response decide(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DecisionRequest.class),
                                            examples =
                                                    @ExampleObject(name = "пример", value = ReleaseExamples.DECISION)))
                    @Nullable
                    DecisionRequest body) {
        return desk.decide(id, body);
    }

    /** The one who asked takes it back. */
    @DELETE
    @Path("{id}")
    @Operation(operationId = "withdrawRelease", summary = "Отозвать свой запрос, пока им не воспользовались")
    @APIResponse(responseCode = "204", description = "Запрос отозван")
    @APIResponse(responseCode = "403", description = "Чужой запрос отозвать нельзя")
    @APIResponse(responseCode = "409", description = "По запросу отказали, им уже воспользовались, или время вышло")
    @APIResponse(responseCode = "428", description = "Нет цели обращения к персональным данным")
    public Response withdraw(@PathParam("id") String id) {
        return desk.withdraw(id);
    }

    /** The one who asked gets the values. */
    @GET
    @Path("{id}/values")
    @Operation(
            operationId = "releasedValues",
            summary = "Получить разрешённые значения, один раз",
            description = "Только тому, кто запросил, и пока разрешение в силе. Каждая карточка записана в журнал"
                    + " доступа. Карточки, которых больше нет или к которым больше нет доступа, в ответ не входят.")
    @APIResponse(
            responseCode = "200",
            description = "Значения полей, как они записаны",
            content =
                    @Content(
                            schema = @Schema(implementation = ReleasedWire.class),
                            examples = @ExampleObject(name = "пример", value = ReleaseExamples.VALUES)))
    @APIResponse(responseCode = "403", description = "Запросил другой человек")
    @APIResponse(responseCode = "409", description = "Ещё не решено, уже получено, или время вышло")
    @APIResponse(responseCode = "428", description = "Нет цели обращения к персональным данным")
    public Response values(@PathParam("id") String id) {
        return desk.values(id);
    }
}
