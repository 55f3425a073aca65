package ru.nso.esialogin.card.api.reveal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import ru.nso.esialogin.card.reveal.CardKind;
import ru.nso.esialogin.platform.http.Page;
import ru.nso.esialogin.platform.http.idempotency.Idempotent;

/** Values of pupil cards without stars. A reveal is of the user who asked for it; to all others it is absent. */
@Path("/api/v1/cards/{id}/reveals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.ADMIN})
@Tag(name = "Cards")
public class CardRevealsResource {
    private final RevealDesk desk;

    CardRevealsResource(RevealDesk desk) {
        this.desk = desk;
    }

    /** Shows a value. */
    @POST
    @Idempotent
    @Operation(
            operationId = "revealOfCard",
            summary = "Показать одно поле ученика или родителя без звёздочек",
            description =
                    "На минуту и с причиной. Показы считаются: у каждого пользователя их ограниченное число в день,"
                            + " и каждый записан в журнал доступа.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = RevealExamples.IDEMPOTENCY_KEY)
    @APIResponse(
            responseCode = "201",
            description = "Значения поля, как они записаны; values нет, если запрос повторён, а время вышло",
            content =
                    @Content(
                            schema = @Schema(implementation = RevealWire.class),
                            examples = @ExampleObject(name = "пример", value = RevealExamples.ANSWER)))
    @APIResponse(responseCode = "404", description = "Такой карточки или человека нет, или у вас нет доступа")
    @APIResponse(responseCode = "422", description = "Чего-то нет в запросе, или в причине есть персональные данные")
    @APIResponse(responseCode = "428", description = "Нет цели обращения к персональным данным")
    @APIResponse(responseCode = "429", description = "Показы на сегодня закончились; Retry-After — до полуночи")
    public Response reveal(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RevealRequest.class),
                                            examples = @ExampleObject(name = "пример", value = RevealExamples.REQUEST)))
                    @Nullable
                    RevealRequest body) {
        return desk.make(CardKind.PUPIL, id, body);
    }

    /** Who saw what of the card and why. */
    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            operationId = "revealOfCardList",
            summary = "Кто, когда и зачем видел поля карточки без звёздочек; новые первыми",
            description = "Для надзора: причины словами тех, кто просил, без значений. Чтение тоже становится записью"
                    + " журнала доступа.")
    @APIResponse(
            responseCode = "200",
            description = "Страница списка",
            content = @Content(examples = @ExampleObject(name = "пример", value = RevealExamples.LIST)))
    @APIResponse(responseCode = "422", description = "Параметр не удалось прочитать")
    public Page<ExplainedRevealWire> list(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return desk.list(CardKind.PUPIL, id, limit, cursor);
    }

    /** Shows it once more. */
    @GET
    @Path("{revealId}")
    @Operation(operationId = "revealOfCardAgain", summary = "Прочитать показанное ещё раз, пока не вышло время")
    @APIResponse(
            responseCode = "200",
            description = "Значения поля, как они записаны",
            content =
                    @Content(
                            schema = @Schema(implementation = RevealWire.class),
                            examples = @ExampleObject(name = "пример", value = RevealExamples.ANSWER)))
    @APIResponse(responseCode = "404", description = "Такого показа нет, он чужой, или время вышло")
    @APIResponse(responseCode = "428", description = "Нет цели обращения к персональным данным")
    public Response again(@PathParam("id") String id, @PathParam("revealId") String revealId) {
        return desk.read(CardKind.PUPIL, id, revealId);
    }
}
