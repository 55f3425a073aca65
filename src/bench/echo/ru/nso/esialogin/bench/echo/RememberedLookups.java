package ru.nso.esialogin.bench.echo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.contactcentre.api.LookupRequest;
import ru.nso.esialogin.contactcentre.api.LookupsResource;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * Answers a look-up with the same JSON as {@code POST /lookups}, through the same authentication, limits, reading and
 * problem documents, without database: the first answer to a SNILS is looked up and remembered, so warm it up.
 */
@Path("/api/v1/bench/lookups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CONTACT_CENTRE, Roles.ADMIN})
public class RememberedLookups {
    private final LookupsResource lookups;
    private final Map<String, Object> answers = new ConcurrentHashMap<>();

    RememberedLookups(LookupsResource lookups) {
        this.lookups = lookups;
    }

    /** The answer as it was the first time. */
    @POST
    public Response lookUp(@Nullable LookupRequest body) {
        String snils = body == null ? null : body.snils();
        if (snils == null) {
            throw new ProblemException(TechnicalProblem.WRONG_TYPE, "Нужен объект с snils.");
        }
        return Response.ok(answers.computeIfAbsent(
                        snils, first -> lookups.lookUp(body).getEntity()))
                .build();
    }
}
