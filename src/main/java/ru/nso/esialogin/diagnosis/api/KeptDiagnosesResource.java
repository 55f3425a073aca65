package ru.nso.esialogin.diagnosis.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.diagnosis.RegistryDiagnoses;
import ru.nso.esialogin.diagnosis.api.kept.KeptForm;
import ru.nso.esialogin.platform.problem.ProblemException;

/** Diagnoses that were made against the registry and are kept. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
@Tag(name = "Diagnoses", description = "Why a login fails, and what mends it")
public class KeptDiagnosesResource {
    private final RegistryDiagnoses registry;
    private final Replays replays;
    private final KeptForm form;
    private final CurrentAccess access;

    KeptDiagnosesResource(RegistryDiagnoses registry, Replays replays, KeptForm form, CurrentAccess access) {
        this.registry = registry;
        this.replays = replays;
        this.form = form;
        this.access = access;
    }

    /** A diagnosis that was made against the registry. */
    @GET
    @Path("/diagnoses/{id}")
    @Operation(
            operationId = "getDiagnosis",
            summary = "A kept diagnosis",
            description =
                    "Only diagnoses against the registry are kept, for 30 days unless configured otherwise; whoever"
                            + " has the scope in which it was made sees it.")
    @APIResponse(
            responseCode = "200",
            description = "The diagnosis as it was answered",
            content =
                    @Content(
                            schema = @Schema(implementation = DiagnosisAnswer.class),
                            examples = @ExampleObject(name = "wrong service", value = Examples.DIAGNOSIS)))
    @APIResponse(responseCode = "404", description = "There is none, or it is not the caller's")
    public JsonNode get(
            @Parameter(description = "Id from the answer", example = "01919d5e-2b7f-7000-8000-3f6c2b7d9a10")
                    @PathParam("id")
                    String id) {
        return form.answer(registry.kept(access.stated(), id).orElseThrow(ProblemException::notFound));
    }

    /** Runs today's rules over the facts of a kept diagnosis. */
    @POST
    @Path("/diagnoses/{id}/replay")
    @Operation(
            operationId = "replayDiagnosis",
            summary = "Run today's rules over the facts of a kept diagnosis",
            description = "Says whether the answer is the same today, in which members it differs, and what has changed"
                    + " since: the cards (one search of the registry with the keys and names of the stored facts, in"
                    + " the scope of the diagnosis; every member of the cards is compared except how old they are), the"
                    + " policies, or the catalogue. What the registry said of others (near"
                    + " cards, whom a plan touches) is not compared. Takes no body, and keeps nothing but the entries in the access"
                    + " log.")
    @APIResponse(
            responseCode = "200",
            description = "Both answers compared",
            content =
                    @Content(
                            schema = @Schema(implementation = ReplayAnswer.class),
                            examples = @ExampleObject(name = "nothing changed", value = Examples.REPLAY)))
    @APIResponse(responseCode = "404", description = "There is none, it is not the caller's, or it is too old")
    @APIResponse(responseCode = "428", description = "No purpose is stated")
    @APIResponse(responseCode = "500", description = "What was kept is damaged: its hash does not fit any more")
    public ReplayAnswer replay(
            @Parameter(description = "Id from the answer", example = "01919d5e-2b7f-7000-8000-3f6c2b7d9a10")
                    @PathParam("id")
                    String id) {
        return replays.of(access.stated(), id).orElseThrow(ProblemException::notFound);
    }
}
