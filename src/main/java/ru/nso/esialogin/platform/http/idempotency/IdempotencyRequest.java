package ru.nso.esialogin.platform.http.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Carries what the filter has seen of the request to the interceptor around the operation. */
@RequestScoped
class IdempotencyRequest {
    private @Nullable Marks marks;

    void mark(Marks seen) {
        marks = seen;
    }

    /** Empty when the caller sent no key. */
    Optional<Marks> marks() {
        return Optional.ofNullable(marks);
    }

    /**
     * Keyed hashes that stand for the request. Each list begins with the hash under the active key.
     *
     * @param request of caller, path and Idempotency-Key
     * @param body of the body
     */
    record Marks(List<byte[]> request, List<byte[]> body) {
        boolean sameBody(byte[] stored) {
            return body.stream().anyMatch(hash -> MessageDigest.isEqual(hash, stored));
        }

        byte[] requestKey() {
            return request.get(0);
        }

        byte[] bodyHash() {
            return body.get(0);
        }
    }
}
