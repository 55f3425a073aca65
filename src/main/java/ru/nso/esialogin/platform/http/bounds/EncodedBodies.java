package ru.nso.esialogin.platform.http.bounds;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * Refuses bodies that are compressed or otherwise encoded: little that comes in would be much to read, and nothing here
 * unpacks. The answer says what would be right, as RFC 7694 wants it.
 */
@Provider
@Singleton
final class EncodedBodies implements ReaderInterceptor {
    private static final String PLAIN = "identity";

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        List<String> encodings = context.getHeaders().get(HttpHeaders.CONTENT_ENCODING);
        boolean plain = encodings == null
                || encodings.stream()
                        .allMatch(told -> told.isBlank() || told.strip().equalsIgnoreCase(PLAIN));
        if (!plain) {
            throw new ProblemException(
                            TechnicalProblem.UNSUPPORTED_MEDIA_TYPE,
                            "Сжатые запросы не принимаются. Передайте данные без сжатия, без заголовка Content-Encoding.")
                    .with(HttpHeaders.ACCEPT_ENCODING, PLAIN);
        }
        return context.proceed();
    }
}
