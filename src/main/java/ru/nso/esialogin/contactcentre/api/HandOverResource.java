package ru.nso.esialogin.contactcentre.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.contactcentre.HandOvers;
import ru.nso.esialogin.platform.problem.ProblemException;

/** The packet of a call for the second line. The operator of the call does not see it: it speaks of the whole family. */
@Path("/api/v1/lookups/{id}/hand-over")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HELPDESK, Roles.ADMIN})
@Tag(name = "Second line", description = "Передача звонка второй линии")
public class HandOverResource {
    private final HandOvers handOvers;
    private final CurrentAccess access;

    HandOverResource(HandOvers handOvers, CurrentAccess access) {
        this.handOvers = handOvers;
        this.access = access;
    }

    /** Reads the packet. */
    @GET
    @Operation(
            operationId = "handOver",
            summary = "Звонок для второй линии",
            description = "Что сравнивали, вход каждого члена семьи с ходом расчёта, причинами и планами, слова для"
                    + " оператора и для школы; значения под масками. Номер поиска даёт оператор 110.")
    @APIResponse(
            responseCode = "200",
            description = "Звонок и семья, какой она записана сегодня",
            content =
                    @Content(
                            schema = @Schema(implementation = HandOverWire.class),
                            examples = @ExampleObject(name = "пример", value = CentreExamples.HAND_OVER)))
    @APIResponse(responseCode = "404", description = "Такого поиска нет, или он уже не хранится")
    @APIResponse(responseCode = "428", description = "Нет цели обращения к персональным данным")
    public HandOverWire read(@PathParam("id") String id) {
        return handOvers.read(access.stated(), id).map(HandOverWire::of).orElseThrow(ProblemException::notFound);
    }
}
