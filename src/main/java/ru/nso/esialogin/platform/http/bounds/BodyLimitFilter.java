package ru.nso.esialogin.platform.http.bounds;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.Priority;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.http.HttpSettings;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Refuses bodies over the limit of their path, announced or not, and those that come too slowly, with a problem document. */
@jakarta.ws.rs.ext.Provider
@Singleton
@Priority(Priorities.HEADER_DECORATOR)
final class BodyLimitFilter implements ContainerRequestFilter {
    /** Asked when needed: filters are made before the settings are read. */
    private final Provider<HttpSettings> settings;

    BodyLimitFilter(Provider<HttpSettings> settings) {
        this.settings = settings;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        long limit = limit(request.getUriInfo().getPath());
        if (announced(request.getHeaderString(HttpHeaders.CONTENT_LENGTH)) > limit) {
            throw tooLarge(limit);
        }
        Pace pace =
                new Pace(settings.get().bodyGrace(), settings.get().bodyRate().asLongValue(), System::nanoTime);
        request.setEntityStream(new LimitedStream(request.getEntityStream(), limit, () -> tooLarge(limit), pace));
    }

    /** The length in a header Content-Length; 0 where there is none, and for what is none. */
    static long announced(@Nullable String length) {
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }

    private long limit(String path) {
        return settings.get().bodyLimits().entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .map(MemorySize::asLongValue)
                .orElseGet(() -> settings.get().bodyLimit().asLongValue());
    }

    static ProblemException tooLarge(long limit) {
        return new ProblemException(
                TechnicalProblem.BODY_TOO_LARGE,
                "Запрос больше допустимого. Здесь можно передать не больше " + SizeInWords.of(limit) + ".");
    }
}
