package ru.nso.esialogin.audit.run;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * How far the work on an audit is.
 *
 * @param job id of the work
 * @param percent share of the cards that is done
 * @param perSecond cards a second in the present or last run
 * @param left how long it will still take
 * @param failure why it was given up
 */
public record AuditProgress(
        UUID job,
        State state,
        OptionalInt percent,
        OptionalDouble perSecond,
        Optional<Duration> left,
        Optional<String> failure) {

    /** How far an audit is. */
    public enum State {
        /** An instance will take it. */
        WAITING,
        /** An instance is at it. */
        RUNNING,
        /** Every card has been looked at. */
        DONE,
        /** It was given up; what was found stays. */
        FAILED,
        /** Somebody stopped it; what was found stays. */
        CANCELLED
    }
}
