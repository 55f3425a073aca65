package ru.nso.esialogin.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Objects;
import ru.nso.esialogin.platform.http.bounds.HeadBounds;
import ru.nso.esialogin.platform.http.bounds.LeftBody;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.http.HttpProblems;
import ru.nso.esialogin.platform.problem.http.ProblemResponses;
import ru.nso.esialogin.platform.problem.http.TraceId;

/**
 * What happens to every request before anything else: trace id, headers of the answer, bounds of its head. What the router
 * refuses before it asks anybody (no host, an address that is no path) is answered here, too: by itself it would answer
 * without a word, and write the address into the log.
 */
@Singleton
final class RequestEdge {
    /** Before authentication, which answers by itself. */
    private static final int FIRST = 10_000;

    /** Marks a request that has passed here; what happens to it afterwards has its own answers. */
    private static final String BEGUN = RequestEdge.class.getName();

    private final ProblemResponses problems;
    private final ProtectingHeaders headers;
    private final HeadBounds bounds;

    RequestEdge(ProblemResponses problems, ProtectingHeaders headers, HeadBounds bounds) {
        this.problems = problems;
        this.headers = headers;
        this.bounds = bounds;
    }

    void register(@Observes Filters filters) {
        filters.register(this::begin, FIRST);
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
        router.errorHandler(400, this::unanswered);
        router.errorHandler(404, this::unanswered);
    }

    private void begin(RoutingContext request) {
        open(request);
        bounds.objection(request.request().uri(), request.request().headers())
                .ifPresentOrElse(objection -> refuse(request, objection), request::next);
    }

    private void failed(RoutingContext request) {
        if (request.get(BEGUN) != null || request.statusCode() >= 500) {
            request.next();
        } else {
            unanswered(request);
        }
    }

    private void unanswered(RoutingContext request) {
        if (request.get(BEGUN) == null) {
            open(request);
        }
        refuse(
                request,
                bounds.objection(request.request().uri(), request.request().headers())
                        .orElseGet(() -> HttpProblems.of(request.statusCode())));
    }

    private void open(RoutingContext request) {
        request.put(BEGUN, true);
        TraceId.begin(request.request().getHeader("traceparent"));
        String path = Objects.requireNonNullElse(request.request().path(), "");
        headers.begin(request.response(), path.startsWith("/api/"));
        request.addHeadersEndHandler(ended -> headers.end(request.response(), path));
        LeftBody.dropAfterAnswer(request);
    }

    private void refuse(RoutingContext request, ProblemException objection) {
        request.response()
                .setStatusCode(objection.kind().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemResponses.MEDIA_TYPE)
                .end(problems.body(objection));
    }
}
