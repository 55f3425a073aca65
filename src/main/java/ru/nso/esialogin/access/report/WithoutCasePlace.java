package ru.nso.esialogin.access.report;

import java.time.Instant;

/**
 * Where a page of {@link WithoutCase} ends. It keeps the window, so that all pages tell of the same time.
 *
 * @param window the time the report tells of
 * @param last when the newest entry of the last line was written
 * @param key tells lines apart whose newest entries are of one moment
 */
public record WithoutCasePlace(Window window, Instant last, String key) {
    /** Short text that {@link #parse} reads. */
    public String text() {
        return String.join(" ", window.from().toString(), window.to().toString(), last.toString(), key);
    }

    /** Reads {@link #text}, which nobody but the service can have written. */
    public static WithoutCasePlace parse(String text) {
        String[] parts = text.split(" ", 4);
        return new WithoutCasePlace(
                new Window(Instant.parse(parts[0]), Instant.parse(parts[1])), Instant.parse(parts[2]), parts[3]);
    }
}
