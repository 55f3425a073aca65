package ru.nso.esialogin.bench.echo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.diagnosis.api.wire.DiagnosisRequest;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * Reads the request of a simulation through the same authentication, limits, reading and problem documents as
 * {@code POST /simulations}, and writes it back.
 */
@Path("/api/v1/bench/echo")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.HELPDESK, Roles.SCHOOL_ADMIN, Roles.MUNICIPAL_ADMIN, Roles.ADMIN})
public class EchoResource {

    /** The request itself. */
    @POST
    public DiagnosisRequest echo(@Nullable DiagnosisRequest body) {
        if (body == null) {
            throw new ProblemException(TechnicalProblem.WRONG_TYPE, "Тело запроса пусто. Нужен объект: { … }.");
        }
        return body;
    }
}
