package ru.nso.esialogin.diagnosis.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
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
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.diagnosis.FoundLogin;
import ru.nso.esialogin.diagnosis.RegistryDiagnoses;
import ru.nso.esialogin.diagnosis.api.wire.DiagnosisRequest;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.platform.http.idempotency.IdempotencyRequest;
import ru.nso.esialogin.platform.http.idempotency.Idempotent;

/** Explained and simulated logins. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
@Tag(name = "Diagnoses", description = "Why a login fails, and what mends it")
public class DiagnosesResource {
    private final Diagnoses diagnoses;
    private final RegistryDiagnoses registry;
    private final DiagnosisDesk desk;
    private final CurrentAccess access;
    private final IdempotencyRequest idempotency;

    DiagnosesResource(
            Diagnoses diagnoses,
            RegistryDiagnoses registry,
            DiagnosisDesk desk,
            CurrentAccess access,
            IdempotencyRequest idempotency) {
        this.diagnoses = diagnoses;
        this.registry = registry;
        this.desk = desk;
        this.access = access;
        this.idempotency = idempotency;
    }

    /** Explains a login. */
    @POST
    @Path("/diagnoses")
    @Idempotent
    @Operation(
            operationId = "diagnose",
            summary = "Explain a login",
            description = "With cards or staff cards in the request nothing is searched and nothing is stored. Without"
                    + " them the registry is searched, within the caller's scope, by the keys, the name of the caller"
                    + " and those of the children; the diagnosis is kept, and X-Purpose is needed.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "A repeat with the same key gives the same answer; only where something is stored")
    @APIResponse(
            responseCode = "200",
            description = "The explained login",
            content =
                    @Content(
                            schema = @Schema(implementation = DiagnosisAnswer.class),
                            examples = @ExampleObject(name = "wrong service", value = Examples.DIAGNOSIS)))
    @APIResponse(responseCode = "422", description = "The request cannot be understood")
    @APIResponse(responseCode = "428", description = "The registry would be searched and no purpose is stated")
    public Response diagnose(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DiagnosisRequest.class),
                                            examples =
                                                    @ExampleObject(name = "wrong service", value = Examples.REQUEST)))
                    @Nullable
                    DiagnosisRequest body) {
        DiagnosisRequest request = DiagnosisDesk.present(body);
        if (request.bringsCards()) {
            idempotency.nothingIsStored();
            return Response.ok(desk.explainInline(request)).build();
        }
        return Response.ok(desk.explainFromRegistry(request)).build();
    }

    /** Plays a login without asking why. */
    @POST
    @Path("/simulations")
    @Operation(
            operationId = "simulate",
            summary = "Simulate a login",
            description = "The simulation alone. The request is that of a diagnosis; nothing is stored.")
    @APIResponse(
            responseCode = "200",
            description = "The simulated login",
            content =
                    @Content(
                            schema = @Schema(implementation = SimulationAnswer.class),
                            examples = @ExampleObject(name = "wrong service", value = Examples.SIMULATION)))
    @APIResponse(responseCode = "422", description = "The request cannot be understood")
    public SimulationAnswer simulate(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DiagnosisRequest.class),
                                            examples =
                                                    @ExampleObject(name = "wrong service", value = Examples.REQUEST)))
                    @Nullable
                    DiagnosisRequest body) {
        DiagnosisRequest request = DiagnosisDesk.present(body);
        LoginCase told = desk.read(request);
        FoundLogin login;
        if (request.bringsCards()) {
            login = new FoundLogin(told, Optional.empty());
        } else {
            Access stated = access.stated();
            desk.requireKeys(told);
            login = registry.find(stated, told);
        }
        return SimulationAnswer.of(diagnoses.version(), login, diagnoses.simulate(login.login()));
    }
}
