package ru.nso.esialogin.platform.problem.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import ru.nso.esialogin.platform.problem.ProblemDocument;
import ru.nso.esialogin.platform.problem.ProblemException;

/** Writes problem documents, for JAX-RS and for what answers before it. */
@Singleton
public final class ProblemResponses {
    /** Media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private final ObjectMapper mapper;
    private final Instance<ProblemPages> pages;
    private final CurrentVertxRequest current;

    ProblemResponses(ObjectMapper mapper, @Any Instance<ProblemPages> pages, CurrentVertxRequest current) {
        this.mapper = mapper;
        this.pages = pages;
        this.current = current;
    }

    /** The pages for people of which the request under way wants one. */
    Optional<ProblemPages> pages() {
        RoutingContext request = current.getCurrent();
        String path = request == null
                ? ""
                : Objects.requireNonNullElse(request.request().path(), "");
        return pages.stream().filter(each -> each.cover(path)).findFirst();
    }

    /** The answer for a problem of the request under way. */
    public Response response(ProblemException problem) {
        return pages().map(found -> found.page(problem)).orElseGet(() -> document(problem));
    }

    private Response document(ProblemException problem) {
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
