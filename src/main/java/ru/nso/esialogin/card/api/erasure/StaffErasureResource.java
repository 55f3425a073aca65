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

/** Employees. */
@Path("/api/v1/staff/{id}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Staff")
public class StaffErasureResource {
    private final ErasureDesk desk;

    StaffErasureResource(ErasureDesk desk) {
        this.desk = desk;
    }

    /** Erases somebody. */
    @POST
    @Idempotent
    @Operation(
            operationId = "eraseFromStaffCard",
            summary = "Удалить сотрудника насовсем, с карточкой",
            description =
                    "Карточку и все её версии, хранимые диагностики, ответы, звонки и показы, одним разом. Вернуть"
                            + " нельзя. Записи журнала доступа остаются: в них только номера.")
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
        return desk.erase(CardKind.STAFF, id, ifMatch, body);
    }
}
