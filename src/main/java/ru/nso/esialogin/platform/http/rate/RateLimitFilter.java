package ru.nso.esialogin.platform.http.rate;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import ru.nso.esialogin.platform.http.permit.Budget;
import ru.nso.esialogin.platform.http.permit.SharedPermits;
import ru.nso.esialogin.platform.problem.ProblemException;

/** Sends away who asks too often, before the body is read. */
@Singleton
final class RateLimitFilter {
    private static final String EVERYBODY = "everybody";

    /** Asked when needed: filters are made before the settings are read. */
    private final Provider<Limits> limits;

    private final Clock clock;

    RateLimitFilter(Provider<Limits> limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    void filter(ResourceInfo operation, HttpServerRequest request) {
        if (!operation.getResourceMethod().isAnnotationPresent(RateLimited.class)) {
            return;
        }
        Limits known = limits.get();
        Instant now = clock.instant();
        String client = ClientAddress.of(
                remote(request.remoteAddress()), request.headers().getAll("X-Forwarded-For"), known.settings.proxies());
        Optional<Duration> wait = known.each.take(client, now).or(() -> known.permits.take(known.all, EVERYBODY));
        if (wait.isPresent()) {
            throw ProblemException.tooManyRequests(
                    "Слишком много запросов подряд. Подождите немного и повторите.", wait.get());
        }
    }

    private static String remote(SocketAddress address) {
        String host = address.hostAddress();
        return host == null ? "local" : host;
    }

    /** What is counted, for as long as the service runs. */
    @Singleton
    static final class Limits {
        private final RateSettings settings;
        private final RateLimit each;
        private final Budget all;
        private final SharedPermits permits;

        Limits(RateSettings settings, SharedPermits permits) {
            this.settings = settings;
            this.each = new RateLimit(settings.requests(), settings.window(), settings.mostClients());
            this.all = new Budget("WITHOUT_LOGIN", settings.allRequests(), settings.window());
            this.permits = permits;
        }
    }
}
