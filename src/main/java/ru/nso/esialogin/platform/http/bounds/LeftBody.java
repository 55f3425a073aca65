package ru.nso.esialogin.platform.http.bounds;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * What still comes of a body whose request has been answered. It is thrown away for a moment, so that a client that is
 * about to end finds its answer and can go on; who sends more is cut off, for a refusal would otherwise bound nothing.
 */
public final class LeftBody {
    private static final long MOMENT_IN_MS = 2_000;

    private LeftBody() {}

    /**
     * Sees to it when the request is answered. To be called on the event loop of the request: the end of a body comes there
     * too, so that no body ends between the question whether it has ended and what is done with one that has not. Answers
     * come from threads of workers.
     */
    public static void dropAfterAnswer(RoutingContext request) {
        Context loop = request.vertx().getOrCreateContext();
        request.addEndHandler(answered -> {
            if (answered.succeeded()) {
                loop.runOnContext(then -> drop(request));
            }
        });
    }

    private static void drop(RoutingContext request) {
        HttpServerRequest body = request.request();
        if (body.isEnded()) {
            return;
        }
        body.handler(piece -> {});
        body.resume();
        request.vertx().setTimer(MOMENT_IN_MS, over -> {
            if (!body.isEnded()) {
                cutOff(request);
            }
        });
    }

    private static void cutOff(RoutingContext request) {
        if (request.request().version() == HttpVersion.HTTP_2) {
            request.response().reset(); // other requests go on over the same connection
        } else {
            request.request().connection().close();
        }
    }
}
