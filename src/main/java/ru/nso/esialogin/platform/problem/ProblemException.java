package ru.nso.esialogin.platform.problem;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ends an operation with a problem document. Nothing in it may repeat a personal value that came with the request. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String RETRY_AFTER = "Retry-After";

    private final transient ProblemKind kind;
    private final transient List<FieldProblem> errors;
    private final transient Map<String, String> headers;

    private ProblemException(ProblemKind kind, String detail, List<FieldProblem> errors, Map<String, String> headers) {
        super(detail, null, false, false);
        this.kind = kind;
        this.errors = List.copyOf(errors);
        this.headers = Map.copyOf(headers);
    }

    /** @param detail Russian: what is wrong here and what would be right */
    public ProblemException(ProblemKind kind, String detail) {
        this(kind, detail, List.of(), Map.of());
    }

    /** A problem with certain members of the request. */
    public ProblemException(ProblemKind kind, String detail, List<FieldProblem> errors) {
        this(kind, detail, errors, Map.of());
    }

    /** A problem with one member of the request; the message about it is the detail too. */
    public static ProblemException at(ProblemKind kind, String pointer, String message) {
        return new ProblemException(kind, message, List.of(new FieldProblem(pointer, message)), Map.of());
    }

    /**
     * What is wrong with members of the request: a single one is the problem itself.
     *
     * @param problems at least one
     */
    public static ProblemException invalid(List<FieldProblem> problems) {
        return problems.size() == 1
                ? at(
                        TechnicalProblem.INVALID_VALUE,
                        problems.get(0).pointer(),
                        problems.get(0).message())
                : new ProblemException(
                        TechnicalProblem.INVALID_REQUEST,
                        "Некоторые поля заполнены неверно: какие и почему, сказано в errors.",
                        problems);
    }

    /** 404, alike for what does not exist and what the caller may not see. */
    public static ProblemException notFound() {
        return new ProblemException(
                TechnicalProblem.NOT_FOUND, "Такой записи нет, или у вас нет к ней доступа.", List.of(), Map.of());
    }

    /** 429; the caller may come back after that time. */
    public static ProblemException tooManyRequests(String detail, Duration wait) {
        return tooManyRequests(TechnicalProblem.TOO_MANY_REQUESTS, detail, wait);
    }

    /** 429 of a feature's own kind; the caller may come back after that time. */
    public static ProblemException tooManyRequests(ProblemKind kind, String detail, Duration wait) {
        return new ProblemException(kind, detail).with(RETRY_AFTER, seconds(wait));
    }

    /** 503: what the caller wants cannot be done at the moment; it may come back after that time. */
    public static ProblemException unavailable(String detail, Duration wait) {
        return new ProblemException(TechnicalProblem.SERVICE_UNAVAILABLE, detail).with(RETRY_AFTER, seconds(wait));
    }

    /** The same problem with a header that belongs to its answer. */
    public ProblemException with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new ProblemException(kind, detail(), errors, more);
    }

    private static String seconds(Duration wait) {
        return Long.toString(Math.max(1, wait.toSeconds()));
    }

    public ProblemKind kind() {
        return kind;
    }

    /** Russian: what is wrong in this very case. */
    public String detail() {
        String message = getMessage();
        return message == null ? kind.title() : message;
    }

    public List<FieldProblem> errors() {
        return errors;
    }

    /** Headers that belong to the answer, for example Retry-After. */
    public Map<String, String> headers() {
        return headers;
    }
}
