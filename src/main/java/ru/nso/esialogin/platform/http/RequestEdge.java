package ru.nso.esialogin.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.platform.problem.http.ProblemResponses;
import ru.nso.esialogin.platform.problem.http.TraceId;

/** What happens to every request before anything else: trace id, headers of the answer, refusal of null characters. */
@Singleton
final class RequestEdge {
    /** Before authentication, which answers by itself. */
    private static final int FIRST = 10_000;

    private static final String POLICY = "Content-Security-Policy";

    private final ProblemResponses problems;

    RequestEdge(ProblemResponses problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::begin, FIRST);
    }

    private void begin(RoutingContext request) {
        TraceId.begin(request.request().getHeader("traceparent"));
        boolean api =
                request.request().path() != null && request.request().path().startsWith("/api/");
        protect(request.response(), api);
        if (api) {
            request.addHeadersEndHandler(ended -> loadNothing(request.response()));
        }
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

    private static void protect(HttpServerResponse response, boolean api) {
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("X-Frame-Options", "DENY");
        response.putHeader("Referrer-Policy", "no-referrer");
        if (api) {
            // Answers hold personal data: no browser and no proxy may keep them.
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** Unless the answer is a page with a policy of its own: a browser obeys both, and would leave its styles out. */
    private static void loadNothing(HttpServerResponse response) {
        if (!response.headers().contains(POLICY)) {
            response.putHeader(POLICY, "default-src 'none'; frame-ancestors 'none'");
        }
    }
}
