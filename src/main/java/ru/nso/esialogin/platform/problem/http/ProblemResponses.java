package ru.nso.esialogin.platform.problem.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import ru.nso.esialogin.platform.problem.ProblemDocument;
import ru.nso.esialogin.platform.problem.ProblemException;

/** Writes problem documents, for JAX-RS and for what answers before it. */
@Singleton
public final class ProblemResponses {
    /** Media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private final ObjectMapper mapper;

    ProblemResponses(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The answer for a problem of the request under way. */
    public Response response(ProblemException problem) {
        Response.ResponseBuilder answer =
                Response.status(problem.kind().status()).type(MEDIA_TYPE).entity(body(problem));
        problem.headers().forEach(answer::header);
        return answer.build();
    }

    /** The document as JSON text. */
    public String body(ProblemException problem) {
        try {
            return mapper.writeValueAsString(ProblemDocument.of(problem, TraceId.current()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem document can always be written", e);
        }
    }
}
