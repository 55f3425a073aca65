package ru.nso.esialogin.platform.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * What every answer tells a browser not to do with it: pages, API, refusals, health and descriptions alike. Source: OWASP
 * Secure Headers.
 */
@Singleton
final class ProtectingHeaders {
    private static final String POLICY = "Content-Security-Policy";
    private static final String LOAD_NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

    /** The page of the description comes from a library and starts itself by a script within it; it holds no data. */
    private static final String SWAGGER_UI = "/q/swagger-ui";

    private static final String LOAD_OWN = "default-src 'self'; script-src 'self' 'unsafe-inline';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";

    private final HttpSettings settings;

    ProtectingHeaders(HttpSettings settings) {
        this.settings = settings;
    }

    /** Before anything answers, so that refusals have them, too. */
    void begin(HttpServerResponse response, boolean api) {
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("X-Frame-Options", "DENY");
        response.putHeader("Referrer-Policy", "no-referrer");
        response.putHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.putHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.putHeader("Cross-Origin-Resource-Policy", "same-origin");
        settings.httpsOnly()
                .map(Duration::toSeconds)
                .ifPresent(seconds -> response.putHeader("Strict-Transport-Security", "max-age=" + seconds));
        if (api) {
            // Answers hold personal data: no browser and no proxy may keep them.
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** At the end, unless the answer is a page with a policy of its own: a browser obeys both, and would leave its styles out. */
    void end(HttpServerResponse response, String path) {
        if (!response.headers().contains(POLICY)) {
            response.putHeader(POLICY, path.startsWith(SWAGGER_UI) ? LOAD_OWN : LOAD_NOTHING);
        }
    }
}
