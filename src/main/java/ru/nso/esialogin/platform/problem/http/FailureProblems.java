package ru.nso.esialogin.platform.problem.http;

import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import ru.nso.esialogin.platform.problem.HungUp;
import ru.nso.esialogin.platform.problem.ProblemDocument;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Finds the problem behind whatever has ended a request, or one item of it. */
@Singleton
public final class FailureProblems {
    private static final Logger LOG = Logger.getLogger(FailureProblems.class);

    FailureProblems() {}

    /** The document for an item that has failed while the rest of the request goes on. */
    public ProblemDocument document(Throwable failure) {
        return ProblemDocument.of(of(failure), TraceId.current());
    }

    /** What the caller did wrong; where it was nothing, the failure is logged without its message and is ours. */
    ProblemException of(Throwable failure) {
        return JsonProblems.of(failure).orElseGet(() -> unexpected(failure));
    }

    ProblemException unexpected(Throwable failure) {
        if (HungUp.isBehind(failure)) {
            LOG.infof("Request %s: the client has gone before its body was read", TraceId.current());
            return new ProblemException(TechnicalProblem.BAD_REQUEST, "Запрос пришёл не целиком. Отправьте его снова.");
        }
        return DatabaseProblems.of(failure).orElseGet(() -> ours(failure));
    }

    private static ProblemException ours(Throwable failure) {
        LOG.errorf("Request %s failed: %s", TraceId.current(), SafeStack.of(failure));
        return new ProblemException(
                TechnicalProblem.INTERNAL_ERROR,
                "Что-то сломалось у нас. Повторите позже; если не поможет, сообщите поддержке traceId.");
    }
}
