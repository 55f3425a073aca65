package ru.nso.esialogin.platform.http.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Carries what the filter has seen of the request to the interceptor around the operation. */
@RequestScoped
public class IdempotencyRequest {
    private @Nullable Marks marks;
    private @Nullable String onlyKept;
    private @Nullable String earlier;

    void mark(Marks seen) {
        marks = seen;
    }

    /** The operation stores nothing this time, so its answer is not kept either: a repeat does the same again. */
    public void nothingIsStored() {
        marks = null;
    }

    /**
     * The answer holds what must not be kept: only this key is, and a repeat gets it from {@link #earlier} and makes the
     * answer anew.
     *
     * @param key an id, no personal value
     */
    public void keepOnly(String key) {
        onlyKept = key;
    }

    /** In a repeat of a request whose answer was not kept, what {@link #keepOnly} was told then. */
    public Optional<String> earlier() {
        return Optional.ofNullable(earlier);
    }

    void repeats(String key) {
        earlier = key;
    }

    Optional<String> onlyKept() {
        return Optional.ofNullable(onlyKept);
    }

    /** Empty when the caller sent no key, or the operation stores nothing. */
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
