package ru.nso.esialogin.access.retention;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * How long something is kept that may also be kept without end.
 *
 * @param length nothing: without end
 */
public record Term(Optional<Duration> length) {
    private static final String OFF = "off";

    /**
     * Reads a setting: {@code P1095D}, or {@code off}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static Term parse(CharSequence setting) {
        if (OFF.contentEquals(setting)) {
            return new Term(Optional.empty());
        }
        try {
            return new Term(Optional.of(Duration.parse(setting)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("neither off nor a time such as P1095D", e);
        }
    }

    /**
     * The same term, for what must not go sooner by a slip of the pen.
     *
     * @param setting its name, for whoever has to mend it
     * @throws IllegalArgumentException if it is shorter
     */
    public Term atLeast(Duration shortest, String setting) {
        if (length.isPresent() && length.get().compareTo(shortest) < 0) {
            throw new IllegalArgumentException(
                    setting + " is off, or at least P" + shortest.toDays() + "D: what goes does not come back");
        }
        return this;
    }
}
