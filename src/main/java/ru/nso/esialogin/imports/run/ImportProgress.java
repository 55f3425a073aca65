package ru.nso.esialogin.imports.run;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * How far the work on a file is.
 *
 * @param job id of the work
 * @param percent share of the rows that is done
 * @param perSecond rows a second in the present or last run
 * @param left how long it will still take
 * @param failure why it was given up
 */
public record ImportProgress(
        UUID job,
        State state,
        OptionalInt percent,
        OptionalDouble perSecond,
        Optional<Duration> left,
        Optional<String> failure) {

    /** How far a file is. */
    public enum State {
        /** An instance will take it. */
        WAITING,
        /** An instance is at it. */
        RUNNING,
        /** It does so much that a second person has to say yes; nothing has changed yet. */
        WAITING_FOR_RELEASE,
        /** Every row has been looked at. */
        DONE,
        /** It was given up; what was done stays done. */
        FAILED,
        /** Somebody stopped it; what was done stays done. */
        CANCELLED
    }
}
