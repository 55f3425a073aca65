package ru.nso.esialogin.access.release;

/**
 * What came of a step.
 *
 * @param <T> what a step that is made gives
 */
public sealed interface Step<T> {

    /** It was made. */
    record Made<T>(T result) implements Step<T> {}

    /** It was not. */
    record Refused<T>(Refusal why) implements Step<T> {}

    /** There is no such release, or the caller may not know of it. */
    record Absent<T>() implements Step<T> {}
}
