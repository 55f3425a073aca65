package ru.nso.esialogin.platform.http.bounds;

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

    /** Sees to it when the request is answered. */
    public static void dropAfterAnswer(RoutingContext request) {
        request.addEndHandler(answered -> {
            if (answered.succeeded() && !request.request().isEnded()) {
                drop(request);
            }
        });
    }

    private static void drop(RoutingContext request) {
        HttpServerRequest body = request.request();
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
