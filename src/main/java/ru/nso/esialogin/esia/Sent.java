package ru.nso.esialogin.esia;

import java.util.ArrayList;
import java.util.List;

/**
 * What ЕСИА sent of one kind of key.
 *
 * @param state how much is known
 * @param values values known to be sent, in the order sent
 */
public record Sent<T>(State state, List<T> values) {

    /** Copies the values. */
    public Sent {
        values = List.copyOf(values);
    }

    /** How much is known of the values sent. */
    public enum State {
        /** Exactly these values were sent, perhaps none. */
        KNOWN,
        /** At least one was sent whose value is hidden. */
        HIDDEN,
        /** Nobody knows whether any was sent. */
        UNKNOWN
    }

    /** Exactly these values. */
    public static <T> Sent<T> exactly(List<T> values) {
        return new Sent<>(State.KNOWN, values);
    }

    /** Nothing of this kind. */
    public static <T> Sent<T> none() {
        return new Sent<>(State.KNOWN, List.of());
    }

    /** Nobody knows. */
    public static <T> Sent<T> unknown() {
        return new Sent<>(State.UNKNOWN, List.of());
    }

    /** At least one more than the values, hidden. */
    public static <T> Sent<T> hidden(List<T> values) {
        return new Sent<>(State.HIDDEN, values);
    }

    /** The same with one more value, the last one sent; now all are known. */
    public Sent<T> with(T value) {
        List<T> all = new ArrayList<>(values);
        all.add(value);
        return exactly(all);
    }

    /** Whether it is certain that nothing of this kind was sent. */
    public boolean isNone() {
        return state == State.KNOWN && values.isEmpty();
    }

    /** Whether it is certain that something of this kind was sent. */
    public boolean isSome() {
        return state == State.HIDDEN || !values.isEmpty();
    }

    /** Whether values may have been sent that we do not know. */
    public boolean isOpen() {
        return state != State.KNOWN;
    }
}
