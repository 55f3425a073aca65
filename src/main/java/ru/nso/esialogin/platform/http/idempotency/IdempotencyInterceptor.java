package ru.nso.esialogin.platform.http.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionExceptionResult;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.platform.database.KeptCopies;
import ru.nso.esialogin.platform.http.idempotency.IdempotencyRequest.Marks;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Lets an operation take effect once for each Idempotency-Key. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
final class IdempotencyInterceptor {
    private final IdempotencyRequest request;
    private final IdempotencyStore store;
    private final KeptCopies copies;
    private final ObjectMapper mapper;

    IdempotencyInterceptor(IdempotencyRequest request, IdempotencyStore store, KeptCopies copies, ObjectMapper mapper) {
        this.request = request;
        this.store = store;
        this.copies = copies;
        this.mapper = mapper;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext operation) throws Exception {
        Optional<Marks> marks = request.marks();
        if (marks.isEmpty()) {
            return operation.proceed();
        }
        return QuarkusTransaction.requiringNew()
                .exceptionHandler(IdempotencyInterceptor::result)
                .call(() -> answer(marks.get(), operation));
    }

    /**
     * A refusal by the operation itself leaves what was done before it, as it does without the header: the access log
     * tells of a search in vain. Where a step has broken off, the transaction is marked already, and nothing stays.
     */
    private static TransactionExceptionResult result(Throwable failure) {
        return failure instanceof ProblemException && QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE
                ? TransactionExceptionResult.COMMIT
                : TransactionExceptionResult.ROLLBACK;
    }

    private Response answer(Marks marks, InvocationContext operation) throws Exception {
        if (!store.lock(marks)) {
            throw new ProblemException(
                    TechnicalProblem.REQUEST_IN_PROGRESS,
                    "Запрос с этим Idempotency-Key ещё выполняется. Повторите его немного позже.");
        }
        Optional<IdempotencyStore.Entry> before = store.find(marks);
        if (before.isPresent()) {
            if (!before.get().sameBody()) {
                throw new ProblemException(
                        TechnicalProblem.IDEMPOTENCY_KEY_REUSED,
                        "Этот Idempotency-Key уже был у запроса с другим содержанием. Возьмите новый ключ.");
            }
            StoredAnswer kept = before.get().answer();
            if (kept.withdrawn()) {
                throw new ProblemException(
                        TechnicalProblem.IDEMPOTENCY_KEY_REUSED,
                        "Запрос с этим Idempotency-Key уже выполнен, а ответ удалён вместе с данными человека."
                                + " Если запрос ещё нужен, возьмите новый ключ.");
            }
            String key = kept.key();
            if (key == null) {
                return kept.replay();
            }
            request.repeats(key);
            return StoredAnswer.marked((Response) Objects.requireNonNull(operation.proceed()));
        }
        long soFar = copies.soFar();
        Response answer = (Response) Objects.requireNonNull(operation.proceed());
        boolean done = answer.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL;
        if (done && request.marks().isPresent()) {
            save(marks, answer);
            if (!copies.untouchedSince(soFar)) {
                QuarkusTransaction.setRollbackOnly(); // what the operation did goes with its answer
                throw new ProblemException(
                        TechnicalProblem.CONFLICT,
                        "Пока выполнялся запрос, чьи-то данные удалили насовсем. Повторите запрос.");
            }
        }
        return answer;
    }

    private void save(Marks marks, Response answer) throws SQLException, JsonProcessingException {
        Optional<String> onlyKept = request.onlyKept();
        String body = answer.hasEntity() && onlyKept.isEmpty() ? mapper.writeValueAsString(answer.getEntity()) : null;
        MediaType type = answer.getMediaType();
        store.save(
                marks,
                new StoredAnswer(
                        answer.getStatus(),
                        answer.getHeaderString(HttpHeaders.LOCATION),
                        answer.getHeaderString(HttpHeaders.ETAG),
                        type == null ? MediaType.APPLICATION_JSON : type.toString(),
                        body,
                        onlyKept.orElse(null)));
    }
}
