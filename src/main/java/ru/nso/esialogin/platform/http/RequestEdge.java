package ru.nso.esialogin.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Objects;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.platform.problem.http.ProblemResponses;
import ru.nso.esialogin.platform.problem.http.TraceId;

/** What happens to every request before anything else: trace id, headers of the answer, refusal of null characters. */
@Singleton
final class RequestEdge {
    /** Before authentication, which answers by itself. */
    private static final int FIRST = 10_000;

    private final ProblemResponses problems;
    private final ProtectingHeaders headers;

    RequestEdge(ProblemResponses problems, ProtectingHeaders headers) {
        this.problems = problems;
        this.headers = headers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::begin, FIRST);
    }

    private void begin(RoutingContext request) {
        TraceId.begin(request.request().getHeader("traceparent"));
        String path = Objects.requireNonNullElse(request.request().path(), "");
        headers.begin(request.response(), path.startsWith("/api/"));
        request.addHeadersEndHandler(ended -> headers.end(request.response(), path));
        String uri = request.request().uri();
        if (uri.contains("%00")) {
            request.response()
                    .setStatusCode(TechnicalProblem.NULL_CHARACTER.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, ProblemResponses.MEDIA_TYPE)
                    .end(problems.body(new ProblemException(
                            TechnicalProblem.NULL_CHARACTER, "Адрес запроса содержит символ с кодом 0. Уберите его.")));
            return;
        }
        request.next();
    }
}
