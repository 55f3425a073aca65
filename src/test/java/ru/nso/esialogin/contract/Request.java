package ru.nso.esialogin.contract;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A drawn request. Signs like {@code @card@} stand for what the test has stored.
 *
 * @param user who asks: a demo user, {@code wrong} with a password that does not fit, or nobody
 * @param path with the parameters filled in, not yet encoded
 * @param query parameters, not yet encoded
 * @param bodyType the header Content-Type; empty for none
 * @param body one sign for each byte; empty for none
 */
record Request(
        Operation operation,
        String user,
        Map<String, String> path,
        Map<String, String> query,
        Map<String, String> headers,
        String bodyType,
        String body) {

    byte[] bytes() {
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        String shown = text();
        return "%s as '%s', path %s, query %s, headers %s, %s, body (%d bytes): %s"
                .formatted(
                        operation,
                        user,
                        path,
                        query,
                        headers,
                        bodyType,
                        body.length(),
                        shown.length() > 1500 ? shown.substring(0, 1500) + "…" : shown);
    }
}
