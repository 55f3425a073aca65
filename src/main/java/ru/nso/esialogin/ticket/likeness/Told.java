package ru.nso.esialogin.ticket.likeness;

import java.util.Arrays;
import java.util.List;
import ru.nso.esialogin.rules.CauseCode;

/**
 * A complaint about one trouble, and the causes any of which it may be.
 *
 * @param causes at least one
 * @param text as it was told, without anybody's name, number or address
 */
public record Told(List<CauseCode> causes, String text) {
    /** Copies the list. */
    public Told {
        causes = List.copyOf(causes);
    }

    /**
     * Reads a line, {@code L1,L7: what was told}.
     *
     * @throws IllegalArgumentException if it cannot be read
     */
    public static Told read(String line) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("What was told is written causes: text, not " + line);
        }
        List<CauseCode> causes = Arrays.stream(line.substring(0, colon).split(",", -1))
                .map(String::strip)
                .map(CauseCode::of)
                .toList();
        return new Told(causes, line.substring(colon + 1).strip());
    }

    /** As it is read. */
    public String line() {
        return String.join(",", causes.stream().map(CauseCode::toString).toList()) + ": " + text;
    }

    /** Its causes alone. */
    @Override
    public String toString() {
        return "told of " + causes;
    }
}
