package ru.nso.esialogin.platform.http.bounds;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Refuses a request without the JSON that its operation reads, so that no operation ever meets a null body. */
@Provider
@Singleton
final class EmptyBodyFilter implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        @Nullable Object body = context.proceed();
        if (body == null && json(context.getMediaType())) {
            throw new ProblemException(TechnicalProblem.MALFORMED_JSON, "Тело запроса пусто. Нужен JSON.");
        }
        return body;
    }

    private static boolean json(@Nullable MediaType type) {
        return type != null
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }
}
