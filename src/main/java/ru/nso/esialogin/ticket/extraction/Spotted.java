package ru.nso.esialogin.ticket.extraction;

/**
 * A value in a text.
 *
 * @param value what it is, normalised
 * @param start first sign of it
 * @param end the sign behind it
 * @param <T> what kind of value
 */
public record Spotted<T>(T value, int start, int end) {
    /** Where it stands, not what it is. */
    @Override
    public String toString() {
        return "value at " + start;
    }
}
