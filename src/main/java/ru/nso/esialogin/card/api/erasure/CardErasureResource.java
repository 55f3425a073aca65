package ru.nso.esialogin.card.api.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import ru.nso.esialogin.platform.http.idempotency.Idempotent;

/** People on pupil cards. */
@Path("/api/v1/cards/{id}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Cards")
public class CardErasureResource {
    private final ErasureDesk desk;

    CardErasureResource(ErasureDesk desk) {
        this.desk = desk;
    }

    /** Erases somebody. */
    @POST
    @Idempotent
    @Operation(
            operationId = "eraseFromCard",
            summary = "Удалить человека насовсем: ученика — с карточкой, родителя — с карточки",
            description =
                    "Из карточки и всех её версий, из хранимых диагностик, ответов, звонков и показов, одним разом."
                            + " Вернуть нельзя. Карточка может быть и в архиве: её версия — последняя в истории. Записи"
                            + " журнала доступа остаются: в них только номера.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = ErasureExamples.IDEMPOTENCY_KEY)
    @APIResponse(
            responseCode = "200",
            description = "Удалено; сколько чего, и где этот человек ещё записан",
            content =
                    @Content(
                            schema = @Schema(implementation = ErasureWire.class),
                            examples = @ExampleObject(name = "пример", value = ErasureExamples.ANSWER)))
    @APIResponse(responseCode = "404", description = "Такой карточки или человека нет")
    public Response erase(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ErasureRequest.class),
                                            examples =
                                                    @ExampleObject(name = "пример", value = ErasureExamples.REQUEST)))
                    @Nullable
                    ErasureRequest body) {
        return desk.erase(CardKind.PUPIL, id, ifMatch, body);
    }
}
