package ru.nso.esialogin.platform.http;

import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.Context;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.http.bounds.HeadBounds;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.http.ProblemResponses;
import ru.nso.esialogin.platform.problem.http.TraceId;

/**
 * Gives a problem document to what the server does not read: heads beyond its own limits and what is no HTTP. By itself it
 * answers without a word, and Quarkus lets nobody set the handler for it. A tracer is shown each request before that
 * handler is looked up, and sets it.
 */
@Singleton
final class UnreadRequests implements VertxOptionsCustomizer {
    /** Asked when needed: the server is made before the others. */
    private final Provider<Answers> answers;

    UnreadRequests(Provider<Answers> answers) {
        this.answers = answers;
    }

    /** Another way to name a tracer is for those who make the server themselves. */
    @Override
    @SuppressWarnings("deprecation")
    public void accept(VertxOptions options) {
        options.setTracingOptions(new TracingOptions().setFactory(unused -> new Watch()));
    }

    /** Traces nothing. */
    private final class Watch implements VertxTracer<@Nullable Void, @Nullable Void> {
        @Override
        public <R> @Nullable Void receiveRequest(
                Context context,
                SpanKind kind,
                TracingPolicy policy,
                R request,
                String operation,
                Iterable<Map.Entry<String, String>> headers,
                TagExtractor<R> tags) {
            if (request instanceof HttpServerRequest received
                    && received.decoderResult().isFailure()
                    && received.connection() instanceof HttpServerConnection connection) {
                connection.invalidRequestHandler(unread -> answers.get().refuse(unread));
            }
            return null;
        }
    }

    /** Writes the documents. */
    @Singleton
    static final class Answers {
        private final ProblemResponses problems;
        private final ProtectingHeaders headers;
        private final HeadBounds bounds;

        Answers(ProblemResponses problems, ProtectingHeaders headers, HeadBounds bounds) {
            this.problems = problems;
            this.headers = headers;
            this.bounds = bounds;
        }

        /** Where such a request ends nobody knows: the line is closed after the answer. */
        private void refuse(HttpServerRequest unread) {
            TraceId.begin(null);
            ProblemException problem = bounds.unread(unread.decoderResult().cause());
            headers.begin(unread.response(), true);
            headers.end(unread.response(), "");
            unread.response()
                    .setStatusCode(problem.kind().status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, ProblemResponses.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                    .end(problems.body(problem))
                    .onComplete(answered -> unread.connection().close());
        }
    }
}
