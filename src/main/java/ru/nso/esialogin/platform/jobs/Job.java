package ru.nso.esialogin.platform.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A job as it stands in the table.
 *
 * @param done units done since the beginning, by all runs
 * @param total units there are to do, once it is known
 * @param run number of the run, which is counted up each time an instance picks it up
 * @param runStartedAt when that run began
 * @param runStartedWith units that were done then
 * @param seenAt when the last batch was written
 * @param failure why it was given up
 */
public record Job(
        UUID id,
        String kind,
        JobState state,
        long done,
        OptionalLong total,
        long run,
        boolean cancelAsked,
        Instant askedAt,
        Optional<Instant> runStartedAt,
        long runStartedWith,
        Optional<Instant> seenAt,
        Optional<Instant> endedAt,
        Optional<String> failure) {
    private static final int WHOLE = 100;

    /** Share that is done in per cent, cut off: 100 means that everything is. */
    public OptionalInt percent() {
        if (state == JobState.DONE) {
            return OptionalInt.of(WHOLE);
        }
        if (total.isEmpty() || total.getAsLong() == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) Math.min(WHOLE - 1, done * WHOLE / total.getAsLong()));
    }

    /** Units a second in the present or last run; nothing before its first batch. */
    public OptionalDouble perSecond() {
        if (runStartedAt.isEmpty() || seenAt.isEmpty() || done <= runStartedWith) {
            return OptionalDouble.empty();
        }
        long millis = Duration.between(runStartedAt.get(), seenAt.get()).toMillis();
        return millis <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        (done - runStartedWith) * (double) Duration.ofSeconds(1).toMillis() / millis);
    }

    /** How long it will still take at that pace; nothing where that cannot be said. */
    public Optional<Duration> left() {
        OptionalDouble pace = perSecond();
        if (state != JobState.RUNNING || total.isEmpty() || pace.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Duration.ofSeconds((long) Math.ceil(Math.max(0, total.getAsLong() - done) / pace.getAsDouble())));
    }
}
