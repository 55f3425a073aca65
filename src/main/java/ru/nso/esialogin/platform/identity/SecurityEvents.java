package ru.nso.esialogin.platform.identity;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.AuthenticationFailureEvent;
import io.quarkus.security.spi.runtime.AuthenticationSuccessEvent;
import io.quarkus.security.spi.runtime.AuthorizationFailureEvent;
import io.quarkus.security.spi.runtime.SecurityEvent;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells the log and the metrics who logged in, who was refused and who lacked a right. Never told: passwords, tokens,
 * addresses of requests (whoever calls may write anything into them) and messages of exceptions, which may quote a token.
 * The trace id of the line is that of the answer.
 *
 * <p>A log-in that succeeds is a line at DEBUG, for every request carries its token; what was read with it stands in the
 * access log. Rule: OWASP ASVS 5.0, 16.3.1 and 16.3.2.
 */
@Singleton
final class SecurityEvents {
    private static final Logger LOG = Logger.getLogger("security");

    /** Anything else that a caller sends as a scheme is told as OTHER. */
    private static final Set<String> SCHEMES = Set.of("BASIC", "BEARER");

    private final Counter accepted;
    private final Counter refused;
    private final Counter missing;
    private final Counter withoutRight;

    SecurityEvents(MeterRegistry metrics) {
        this.accepted = metrics.counter("esialogin.logins", "outcome", "accepted");
        this.refused = metrics.counter("esialogin.logins", "outcome", "refused");
        this.missing = metrics.counter("esialogin.logins", "outcome", "missing");
        this.withoutRight = metrics.counter("esialogin.rights.refused");
    }

    void loggedIn(@Observes AuthenticationSuccessEvent event) {
        accepted.increment();
        if (LOG.isDebugEnabled()) {
            LOG.debugf("login accepted: %s, %s", scheme(event), nameOf(event.getSecurityIdentity()));
        }
    }

    void refused(@Observes AuthenticationFailureEvent event) {
        refused.increment();
        LOG.warnf("login refused: %s, %s", scheme(event), kind(event.getAuthenticationFailure()));
    }

    void lacksRight(@Observes AuthorizationFailureEvent event) {
        SecurityIdentity identity = event.getSecurityIdentity();
        if (identity == null || identity.isAnonymous()) {
            missing.increment();
            LOG.infof("login missing: %s", operation(event));
            return;
        }
        withoutRight.increment();
        LOG.warnf("right refused: %s, roles %s, %s", nameOf(identity), identity.getRoles(), operation(event));
    }

    private static String nameOf(SecurityIdentity identity) {
        return printable(identity.getPrincipal().getName());
    }

    /** The method of the service that was called; it stands for the operation without anything of the address. */
    private static String operation(AuthorizationFailureEvent event) {
        Object method = event.getEventProperties().get(AuthorizationFailureEvent.SECURED_METHOD_KEY);
        return method == null ? "operation unknown" : method.toString();
    }

    private static String scheme(SecurityEvent event) {
        Object context = event.getEventProperties().get(RoutingContext.class.getName());
        if (!(context instanceof RoutingContext request)) {
            return "NONE";
        }
        return scheme(request.request());
    }

    private static String scheme(HttpServerRequest request) {
        @Nullable String header = request.getHeader("Authorization");
        if (header == null || header.isBlank()) {
            return "NONE";
        }
        String scheme = header.strip().split(" ", 2)[0].toUpperCase(Locale.ROOT);
        return SCHEMES.contains(scheme) ? scheme : "OTHER";
    }

    private static String kind(@Nullable Throwable failure) {
        return failure == null ? "no reason" : failure.getClass().getSimpleName();
    }

    /** A name is the issuer's, but nobody breaks lines of the log with it. */
    private static String printable(@Nullable String name) {
        String told = Objects.requireNonNullElse(name, "");
        return told.codePoints()
                .limit(100)
                .map(sign -> Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT ? '?' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
