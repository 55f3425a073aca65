package ru.nso.esialogin.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Objects;
import ru.nso.esialogin.platform.http.bounds.HeadBounds;
import ru.nso.esialogin.platform.http.bounds.LeftBody;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.http.ProblemResponses;
import ru.nso.esialogin.platform.problem.http.TraceId;

/** What happens to every request before anything else: trace id, headers of the answer, bounds of its head. */
@Singleton
final class RequestEdge {
    /** Before authentication, which answers by itself. */
    private static final int FIRST = 10_000;

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

    private void begin(RoutingContext request) {
        TraceId.begin(request.request().getHeader("traceparent"));
        String path = Objects.requireNonNullElse(request.request().path(), "");
        headers.begin(request.response(), path.startsWith("/api/"));
        request.addHeadersEndHandler(ended -> headers.end(request.response(), path));
        LeftBody.dropAfterAnswer(request);
        bounds.objection(request.request().uri(), request.request().headers())
                .ifPresentOrElse(objection -> refuse(request, objection), request::next);
    }

    private void refuse(RoutingContext request, ProblemException objection) {
        request.response()
                .setStatusCode(objection.kind().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemResponses.MEDIA_TYPE)
                .end(problems.body(objection));
    }
}
