package ru.nso.esialogin.diagnosis.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.diagnosis.Diagnosis;
import ru.nso.esialogin.diagnosis.FoundLogin;
import ru.nso.esialogin.diagnosis.RegistryDiagnoses;
import ru.nso.esialogin.diagnosis.StoredDiagnosis;
import ru.nso.esialogin.diagnosis.api.wire.DiagnosisRequest;
import ru.nso.esialogin.diagnosis.api.wire.RequestReader;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.platform.http.idempotency.IdempotencyRequest;
import ru.nso.esialogin.platform.http.idempotency.Idempotent;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.platform.problem.http.SafeStack;

/** Explained and simulated logins. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
@Tag(name = "Diagnoses", description = "Why a login fails, and what mends it")
public class DiagnosesResource {
    private static final Logger LOG = Logger.getLogger(DiagnosesResource.class);

    private final Diagnoses diagnoses;
    private final RegistryDiagnoses registry;
    private final RequestReader reader;
    private final KeptForm form;
    private final CurrentAccess access;
    private final IdempotencyRequest idempotency;
    private final ObjectMapper mapper;

    DiagnosesResource(
            Diagnoses diagnoses,
            RegistryDiagnoses registry,
            RequestReader reader,
            KeptForm form,
            CurrentAccess access,
            IdempotencyRequest idempotency,
            ObjectMapper mapper) {
        this.diagnoses = diagnoses;
        this.registry = registry;
        this.reader = reader;
        this.form = form;
        this.access = access;
        this.idempotency = idempotency;
        this.mapper = mapper;
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
        DiagnosisRequest request = present(body);
        LoginCase told = reader.read(request);
        if (request.bringsCards()) {
            idempotency.nothingIsStored();
            return Response.ok(explain(new FoundLogin(told, Optional.empty()))).build();
        }
        Access stated = access.stated();
        requireKeys(told);
        StoredDiagnosis kept = registry.explain(stated, told, found -> form.of(stated, request, found, explain(found)));
        return Response.ok(answer(kept)).build();
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
    public DiagnosisAnswer get(
            @Parameter(description = "Id from the answer", example = "01919d5e-2b7f-7000-8000-3f6c2b7d9a10")
                    @PathParam("id")
                    String id) {
        return answer(registry.kept(access.stated(), id).orElseThrow(ProblemException::notFound));
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
        DiagnosisRequest request = present(body);
        LoginCase told = reader.read(request);
        FoundLogin login;
        if (request.bringsCards()) {
            login = new FoundLogin(told, Optional.empty());
        } else {
            Access stated = access.stated();
            requireKeys(told);
            login = registry.find(stated, told);
        }
        return SimulationAnswer.of(diagnoses.version(), login, diagnoses.simulate(login.login()));
    }

    private DiagnosisAnswer explain(FoundLogin login) {
        Diagnosis diagnosis = diagnoses.explain(login.login());
        diagnosis
                .crashes()
                .forEach(crash -> LOG.errorf(
                        "The rule of %s broke down, the rest of the answer stands: %s",
                        crash.code(), SafeStack.of(crash.failure())));
        diagnosis
                .texts()
                .withheld()
                .forEach(code -> LOG.errorf(
                        "A sentence about %s was left out of a family text because it named somebody else", code));
        return DiagnosisAnswer.of(login, diagnosis, diagnoses.mostPlans());
    }

    private void requireKeys(LoginCase told) {
        if (!registry.canSearch(told)) {
            throw new ProblemException(
                    TechnicalProblem.INVALID_VALUE,
                    "Карточку искать не по чему. Укажите СНИЛС, телефон или почту в esia, текст ошибки, либо имя и дату"
                            + " рождения в identity или children. Или передайте карточки в cards.");
        }
    }

    private DiagnosisAnswer answer(StoredDiagnosis kept) {
        try {
            return mapper.readValue(kept.answer(), DiagnosisAnswer.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a kept diagnosis cannot be read", e);
        }
    }

    private static DiagnosisRequest present(@Nullable DiagnosisRequest body) {
        if (body == null) {
            throw new ProblemException(TechnicalProblem.WRONG_TYPE, "Тело запроса пусто. Нужен объект: { … }.");
        }
        return body;
    }
}
