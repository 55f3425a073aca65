package ru.nso.esialogin.access.api.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Purpose;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.access.retention.Retention;

/** What is kept how long. Nothing in it is about a person, so looking at it is no entry of the access log. */
@Path("/api/v1/retention")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention", description = "Сроки хранения")
public class RetentionResource {
    private final Retention retention;
    private final CurrentAccess access;

    RetentionResource(Retention retention, CurrentAccess access) {
        this.retention = retention;
        this.access = access;
    }

    /** Every class of data. */
    @GET
    @RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "getRetention",
            summary = "Что и сколько хранится, и что пора удалить",
            description = "Каждый час удаляется всё, чей срок вышел. kept: null — хранится без срока.")
    @APIResponse(
            responseCode = "200",
            description = "Все виды данных",
            content =
                    @Content(
                            schema = @Schema(implementation = RetentionWire.class),
                            examples = @ExampleObject(name = "пример", value = RetentionExamples.OVERVIEW)))
    public RetentionWire overview() {
        return RetentionWire.of(retention.overview());
    }

    /** Removes what is due now, or counts it. */
    @POST
    @Path("runs")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "runRetention",
            summary = "Удалить то, чей срок вышел, или посчитать его",
            description = "Удаление записывается в журнал обращений и необратимо.")
    @APIResponse(
            responseCode = "200",
            description = "Сколько строк",
            content =
                    @Content(
                            schema = @Schema(implementation = RunWire.class),
                            examples = @ExampleObject(name = "пример", value = RetentionExamples.RUN)))
    @APIResponse(responseCode = "422", description = "Не сказано, удалить или посчитать")
    public RunWire run(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RunRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "пример",
                                                            value = RetentionExamples.RUN_REQUEST)))
                    @Nullable
                    RunRequest body) {
        boolean dryRun = (body == null ? new RunRequest(null) : body).stated();
        return dryRun
                ? RunWire.counted(retention.overview())
                : RunWire.done(retention.run(access.statedOr(Purpose.OVERSIGHT)));
    }
}
