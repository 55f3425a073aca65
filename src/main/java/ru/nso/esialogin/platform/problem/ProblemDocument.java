package ru.nso.esialogin.platform.problem;

import java.util.List;

/**
 * The problem document (RFC 9457) as it goes out.
 *
 * @param type a relative reference to the kind of problem
 * @param instance names this occurrence; not the address of the request, which may hold what must not be repeated
 * @param code the kind again, in UPPER_SNAKE, for programs
 * @param traceId leads support to the log lines of the request
 */
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        List<FieldProblem> errors,
        String traceId) {
    /** The document for a problem of the request with that trace id. */
    public static ProblemDocument of(ProblemException problem, String traceId) {
        ProblemKind kind = problem.kind();
        return new ProblemDocument(
                kind.type(),
                kind.title(),
                kind.status(),
                problem.detail(),
                "urn:trace:" + traceId,
                kind.name(),
                problem.errors(),
                traceId);
    }
}
