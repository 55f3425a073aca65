package ru.nso.esialogin.diagnosis.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.diagnosis.api.wire.DiagnosisRequest;
import ru.nso.esialogin.platform.http.idempotency.IdempotencyRequest;
import ru.nso.esialogin.platform.http.idempotency.Idempotent;
import ru.nso.esialogin.platform.json.JsonItems;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.platform.problem.http.FailureProblems;

/** Many logins explained with one request. */
@Singleton
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
@Tag(name = "Diagnoses", description = "Why a login fails, and what mends it")
public class BatchResource {
    private static final int MULTI_STATUS = 207;
    private static final Duration COME_BACK = Duration.ofSeconds(5);

    private final DiagnosisDesk desk;
    private final FailureProblems failures;
    private final IdempotencyRequest idempotency;
    private final ObjectMapper mapper;
    private final AnswerLimits limits;
    private final Semaphore free;

    BatchResource(
            DiagnosisDesk desk,
            FailureProblems failures,
            IdempotencyRequest idempotency,
            ObjectMapper mapper,
            AnswerLimits limits) {
        this.desk = desk;
        this.failures = failures;
        this.idempotency = idempotency;
        this.mapper = mapper;
        this.limits = limits;
        this.free = new Semaphore(limits.batchesAtOnce());
    }

    /** Explains the logins of a batch, each as if it had come alone. */
    @POST
    @Path("/diagnoses/batch")
    @Idempotent
    @Operation(
            operationId = "diagnoseBatch",
            summary = "Explain many logins",
            description = "An array of requests, or an object with the array in items; requests with cards and requests"
                    + " against the registry may be mixed. Each is answered as if it had come alone: one that is refused"
                    + " does not touch the others. Each diagnosis against the registry is stored, and written to the"
                    + " access log, in a transaction of its own. What is not reached in the time for a batch (45 s unless"
                    + " configured otherwise) has status 503 and may be sent again in another batch.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "A repeat with the same key gives the same answer to the whole batch; only where something is"
                    + " stored. If the service ended before the batch did, the repeat begins anew, and what was stored"
                    + " until then stays under its own id.")
    @APIResponse(
            responseCode = "207",
            description = "One answer for each request, with its own status",
            content =
                    @Content(
                            schema = @Schema(implementation = BatchAnswer.class),
                            examples = @ExampleObject(name = "one explained, one refused", value = Examples.BATCH)))
    @APIResponse(responseCode = "400", description = "The body is no JSON")
    @APIResponse(responseCode = "413", description = "The body is too large")
    @APIResponse(responseCode = "422", description = "The body is no array, or has no request or too many")
    @APIResponse(responseCode = "429", description = "Other batches are being answered; Retry-After says when to try")
    public Response batch(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = DiagnosisRequest[].class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "one explained, one refused",
                                                            value = Examples.BATCH_REQUEST)))
                    byte[] body)
            throws IOException {
        List<byte[]> requests = JsonItems.of(body, limits.batchRequests());
        if (!free.tryAcquire()) {
            throw ProblemException.tooManyRequests(
                    "Сейчас выполняются другие пакеты запросов. Повторите через несколько секунд.", COME_BACK);
        }
        try {
            return Response.status(MULTI_STATUS).entity(answers(requests)).build();
        } finally {
            free.release();
        }
    }

    private BatchAnswer answers(List<byte[]> requests) {
        List<BatchAnswer.Item> items = new ArrayList<>(requests.size());
        boolean stored = false;
        long begun = System.nanoTime();
        for (int i = 0; i < requests.size(); i++) {
            try {
                requireTime(begun);
                DiagnosisRequest request =
                        DiagnosisDesk.present(mapper.readValue(requests.get(i), DiagnosisRequest.class));
                items.add(BatchAnswer.Item.explained(i, answer(request)));
                stored |= !request.bringsCards();
            } catch (IOException | RuntimeException failure) {
                items.add(BatchAnswer.Item.refused(i, failures.document(failure)));
            }
        }
        if (!stored) {
            idempotency.nothingIsStored();
        }
        return new BatchAnswer(items);
    }

    private void requireTime(long begun) {
        if (System.nanoTime() - begun >= limits.batchTime().toNanos()) {
            throw new ProblemException(
                    TechnicalProblem.SERVICE_UNAVAILABLE,
                    "До этого запроса очередь не дошла: время на пакет вышло. Пришлите его снова в другом пакете.");
        }
    }

    /** The note about an Idempotency-Key runs in a transaction around the whole, which no item may join. */
    private Object answer(DiagnosisRequest request) {
        return request.bringsCards()
                ? desk.explainInline(request)
                : QuarkusTransaction.requiringNew().call(() -> desk.explainFromRegistry(request));
    }
}
