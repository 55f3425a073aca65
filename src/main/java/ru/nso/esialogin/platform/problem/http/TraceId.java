package ru.nso.esialogin.platform.problem.http;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The id that ties the answer to its log lines: the caller's W3C trace id, or a new one. */
public final class TraceId {
    private static final String KEY = "traceId";
    private static final String NONE = "0".repeat(32);
    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceId() {}

    /** The id of the request under way. */
    public static String current() {
        return Objects.requireNonNullElse((String) MDC.get(KEY), NONE);
    }

    /** Begins a request, with the header {@code traceparent} where the caller sent one. */
    public static void begin(@Nullable String traceparent) {
        Matcher matcher = TRACEPARENT.matcher(Objects.requireNonNullElse(traceparent, ""));
        boolean told = matcher.matches() && !matcher.group(1).equals(NONE);
        MDC.put(KEY, told ? matcher.group(1) : random());
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
