package ru.nso.esialogin.platform.http.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** What a repeat is answered with; stored encrypted. */
record StoredAnswer(
        int status, @Nullable String location, @Nullable String etag, @Nullable String type, @Nullable String body) {
    Response replay() {
        Response.ResponseBuilder answer = Response.status(status).header("Idempotent-Replayed", "true");
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
