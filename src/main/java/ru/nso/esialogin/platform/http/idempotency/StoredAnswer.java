package ru.nso.esialogin.platform.http.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * What a repeat is answered with; stored encrypted.
 *
 * @param key where the body must not be kept: by what the operation makes the answer anew
 */
record StoredAnswer(
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String type,
        @Nullable String body,
        @Nullable String key) {
    /** 410: that there was an answer is still known, so that the request takes effect once. */
    static final StoredAnswer WITHDRAWN = new StoredAnswer(410, null, null, null, null, null);

    private static final String REPLAYED = "Idempotent-Replayed";

    /** The mark of a repeat on an answer that was made anew. */
    static Response marked(Response anew) {
        return Response.fromResponse(anew).header(REPLAYED, "true").build();
    }

    /** Whether it was taken back; {@code isWithdrawn} would be a member of the stored text. */
    boolean withdrawn() {
        return status == WITHDRAWN.status;
    }

    Response replay() {
        Response.ResponseBuilder answer = Response.status(status).header(REPLAYED, "true");
        if (body != null) {
            answer.entity(body).type(type);
        }
        return answer.header(HttpHeaders.LOCATION, location)
                .header(HttpHeaders.ETAG, etag)
                .build();
    }

    /** The body holds personal data. */
    @Override
    public String toString() {
        return "StoredAnswer[" + status + "]";
    }
}
