package ru.nso.esialogin.access.watch;

import java.time.Instant;

/**
 * Where a page of reports ends.
 *
 * @param reported when its last report was made
 * @param id of that report
 */
public record AlertPlace(Instant reported, String id) {

    /** Short text that {@link #parse} reads. */
    public String text() {
        return reported + " " + id;
    }

    /** Reads {@link #text}, which nobody but the service can have written. */
    public static AlertPlace parse(String text) {
        String[] parts = text.split(" ", 2);
        return new AlertPlace(Instant.parse(parts[0]), parts[1]);
    }
}
