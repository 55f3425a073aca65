package ru.nso.esialogin.console.login;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;
import ru.nso.esialogin.platform.problem.http.ProblemResponses;

/**
 * Lets a page of the console be sent by the console alone. Browsers say with every form where it comes from; a form that
 * does not say it comes from no browser of today. Beside it session cookies are not sent along with forms of others at all.
 * Rule: OWASP, Cross-Site Request Forgery Prevention (Fetch Metadata, with the origin where a browser sends none).
 */
@Singleton
final class SameOrigin {
    /** After the edge, which gives the answer its headers, and before anybody logs in. */
    private static final int SECOND = 9_000;

    private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final ProblemResponses problems;

    SameOrigin(ProblemResponses problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, SECOND);
    }

    private void check(RoutingContext request) {
        String path = Objects.requireNonNullElse(request.request().path(), "");
        if (!path.startsWith("/console/")
                || HARMLESS.contains(request.request().method())
                || comesFromUs(request.request())) {
            request.next();
            return;
        }
        request.response()
                .setStatusCode(TechnicalProblem.FORBIDDEN.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemResponses.MEDIA_TYPE)
                .end(problems.body(new ProblemException(
                        TechnicalProblem.FORBIDDEN,
                        "Эту страницу отправил другой сайт. Откройте её у нас и повторите.")));
    }

    private static boolean comesFromUs(HttpServerRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && origin.toLowerCase(Locale.ROOT).equals(own(request));
    }

    private static String own(HttpServerRequest request) {
        try {
            // Leaves out the port where it goes without saying, as browsers do.
            URI asked = new URI(request.absoluteURI());
            boolean usual = asked.getPort() == (asked.getScheme().equals("https") ? 443 : 80);
            return new URI(asked.getScheme(), null, asked.getHost(), usual ? -1 : asked.getPort(), null, null, null)
                    .toString()
                    .toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
