package ru.nso.esialogin.platform.http.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Over HTTP/2 a request ends by itself, on its event loop, and may do so just while a worker answers it. */
class LeftBodyTest {
    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void stops() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void what_is_left_is_looked_at_where_it_ends() throws Exception {
        CompletableFuture<Handler<AsyncResult<Void>>> answered = new CompletableFuture<>();
        CompletableFuture<Boolean> onTheLoop = new CompletableFuture<>();
        HttpServerRequest body = calls(HttpServerRequest.class, Map.of("isEnded", arguments -> {
            onTheLoop.complete(Context.isOnEventLoopThread());
            return true;
        }));
        RoutingContext request = calls(
                RoutingContext.class,
                Map.of("vertx", arguments -> vertx, "request", arguments -> body, "addEndHandler", arguments -> {
                    answered.complete(handler(arguments[0]));
                    return 1;
                }));
        vertx.runOnContext(begins -> LeftBody.dropAfterAnswer(request));

        answered.get(10, TimeUnit.SECONDS).handle(Future.succeededFuture());

        assertThat(onTheLoop.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static Handler<AsyncResult<Void>> handler(Object argument) {
        return (Handler<AsyncResult<Void>>) argument;
    }

    private static <T> T calls(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    Function<Object[], Object> answer = answers.get(method.getName());
                    if (answer == null) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return answer.apply(given == null ? new Object[0] : given);
                }));
    }
}
