package ru.nso.esialogin.contactcentre.api;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.CurrentAccess;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.contactcentre.Comparisons;
import ru.nso.esialogin.contactcentre.ComparisonsUsedUp;
import ru.nso.esialogin.contactcentre.Lookups;
import ru.nso.esialogin.contactcentre.Scripts;
import ru.nso.esialogin.contactcentre.compare.LookupKey;
import ru.nso.esialogin.contactcentre.compare.Said;
import ru.nso.esialogin.contactcentre.script.Plurals;
import ru.nso.esialogin.platform.http.idempotency.Idempotent;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Calls to line 110. A look-up is of the operator who made it, for half an hour; to all others it is absent. */
@Path("/api/v1/lookups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CONTACT_CENTRE, Roles.ADMIN})
@Tag(name = "Contact centre", description = "Звонки на 110: найти, сравнить, прочитать")
public class LookupsResource {
    private static final Logger LOG = Logger.getLogger(LookupsResource.class);

    private final Lookups lookups;
    private final Comparisons comparisons;
    private final Scripts scripts;
    private final CurrentAccess access;
    private final Counter refused;

    LookupsResource(
            Lookups lookups, Comparisons comparisons, Scripts scripts, CurrentAccess access, MeterRegistry meters) {
        this.lookups = lookups;
        this.comparisons = comparisons;
        this.scripts = scripts;
        this.access = access;
        this.refused = meters.counter("esialogin.comparisons.refused");
    }

    /** Looks a family up. */
    @POST
    @Idempotent
    @Operation(
            operationId = "lookUp",
            summary = "Найти семью по СНИЛС, телефону или имени с датой рождения",
            description = "Ответ для глаз оператора: без имён и значений. Вход каждого члена семьи рассчитан для"
                    + " предполагаемой учётной записи. Значение, по которому искали, не хранится.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = CentreExamples.IDEMPOTENCY_KEY)
    @APIResponse(
            responseCode = "200",
            description = "Члены семьи; пустой список, если ничего не нашлось",
            content =
                    @Content(
                            schema = @Schema(implementation = LookupAnswer.class),
                            examples = @ExampleObject(name = "пример", value = CentreExamples.LOOKUP)))
    @APIResponse(responseCode = "422", description = "Нет цели или номера звонка, либо ключ не один или не читается")
    public Response lookUp(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = LookupRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "пример",
                                                            value = CentreExamples.LOOKUP_REQUEST)))
                    @Nullable
                    LookupRequest body) {
        LookupRequest request = told(body);
        request.check();
        LookupKey key = request.key();
        String callId = request.statedCall();
        Access stated = new Access(access.caller(), request.statedPurpose(), Optional.of(callId));
        return Response.ok(LookupAnswer.of(lookups.lookUp(stated, callId, key))).build();
    }

    /** Compares what the caller says. */
    @POST
    @Path("{id}/comparisons")
    @Idempotent
    @Operation(
            operationId = "compare",
            summary = "Сравнить с карточками то, что говорит звонящий",
            description = "Ответ не говорит, что именно отличается и с кем совпало. Пять сравнений на карточку в день,"
                    + " во всех звонках и у всех операторов вместе. Сказанное не хранится.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, description = CentreExamples.IDEMPOTENCY_KEY)
    @APIResponse(
            responseCode = "200",
            description = "Совпало, не совпало, или такого ни у кого в карточках нет",
            content =
                    @Content(
                            schema = @Schema(implementation = ComparisonAnswer.class),
                            examples = @ExampleObject(name = "пример", value = CentreExamples.COMPARISON)))
    @APIResponse(responseCode = "404", description = "Такого поиска нет, он чужой или устарел")
    @APIResponse(responseCode = "422", description = "Значение не похоже на то, что сравнивают")
    @APIResponse(responseCode = "429", description = "Сравнения на сегодня закончились; Retry-After — до полуночи")
    public Response compare(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ComparisonRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "пример",
                                                            value = CentreExamples.COMPARISON_REQUEST)))
                    @Nullable
                    ComparisonRequest body) {
        Said said = told(body).said();
        try {
            return Response.ok(new ComparisonAnswer(
                            comparisons.compare(access.caller(), id, said).orElseThrow(ProblemException::notFound)))
                    .build();
        } catch (ComparisonsUsedUp none) {
            refused.increment();
            LOG.warnf(
                    "More comparisons than a card has a day were asked for in look-up %s",
                    none.lookup().id());
            throw ProblemException.tooManyRequests(
                    "Сравнения с этой карточкой на сегодня закончились. Они снова будут завтра. Дайте общий совет:"
                            + " обратиться в школу с документами.",
                    none.untilNext());
        }
    }

    /** Opens the script. */
    @GET
    @Path("{id}/script")
    @Operation(
            operationId = "script",
            summary = "Что сказать звонящему",
            description = "Открывается после двух независимых совпадений. Если совпало только то, что знают и"
                    + " посторонние (имя ребёнка, школа), в ответе общий совет. О другом родителе и о чужих детях"
                    + " в словах нет ничего.")
    @APIResponse(
            responseCode = "200",
            description = "Разговор от приветствия до прощания",
            content =
                    @Content(
                            schema = @Schema(implementation = ScriptWire.class),
                            examples = @ExampleObject(name = "пример", value = CentreExamples.SCRIPT)))
    @APIResponse(responseCode = "403", description = "Совпадений мало; сказано, сколько ещё нужно, но не каких")
    @APIResponse(responseCode = "404", description = "Такого поиска нет, он чужой или устарел")
    public Response script(@PathParam("id") String id) {
        Scripts.Asked asked = scripts.script(access.caller(), id).orElseThrow(ProblemException::notFound);
        if (asked instanceof Scripts.Opened opened) {
            return Response.ok(ScriptWire.of(opened)).build();
        }
        int lacking = asked instanceof Scripts.NotConfirmed not ? not.lacking() : 0;
        throw new ProblemException(
                CentreProblem.CALLER_NOT_CONFIRMED,
                "Нужно ещё " + Plurals.matches(lacking) + " с тем, что говорит звонящий.");
    }

    private static <T> T told(@Nullable T body) {
        if (body == null) {
            throw ProblemException.at(TechnicalProblem.WRONG_TYPE, "", "Нужен объект: { … }.");
        }
        return body;
    }
}
