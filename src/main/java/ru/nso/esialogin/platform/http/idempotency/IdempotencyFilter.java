package ru.nso.esialogin.platform.http.idempotency;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import ru.nso.esialogin.platform.crypto.BlindIndex;
import ru.nso.esialogin.platform.http.idempotency.IdempotencyRequest.Marks;
import ru.nso.esialogin.platform.identity.CurrentCaller;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Takes key and body of a request before the operation reads them. */
@Singleton
final class IdempotencyFilter {
    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /** Asked when needed: filters are made before keys and settings are read. */
    private final Provider<BlindIndex> index;

    private final Provider<CurrentCaller> caller;
    private final IdempotencyRequest seen;

    IdempotencyFilter(Provider<BlindIndex> index, Provider<CurrentCaller> caller, IdempotencyRequest seen) {
        this.index = index;
        this.caller = caller;
        this.seen = seen;
    }

    @ServerRequestFilter(priority = Priorities.ENTITY_CODER)
    void filter(ContainerRequestContext request, ResourceInfo operation) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null || !operation.getResourceMethod().isAnnotationPresent(Idempotent.class)) {
            return;
        }
        if (!KEY.matcher(key).matches()) {
            throw new ProblemException(
                    TechnicalProblem.INVALID_IDEMPOTENCY_KEY,
                    "Заголовок Idempotency-Key — от 1 до 200 латинских букв, цифр и знаков без пробелов, например UUID.");
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        // A zero byte between the parts: it cannot be in a path or in a key, so no two requests give the same text.
        String who = caller.get().get().name() + "\0" + request.getUriInfo().getPath() + "\0" + key;
        seen.mark(new Marks(hashes("IDEMPOTENCY_REQUEST", who), hashes("IDEMPOTENCY_BODY", sha256(body))));
    }

    private List<byte[]> hashes(String kind, String value) {
        List<byte[]> hashes = new ArrayList<>();
        hashes.add(index.get().of(kind, value));
        hashes.addAll(index.get().all(kind, value));
        return hashes;
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
