package ru.nso.esialogin.repair.blast;

import java.time.Duration;
import ru.nso.esialogin.repair.Planner.Stopwatch;

/**
 * How long logins of others are played; a guard for keys that stand on hundreds of cards.
 *
 * @param time at least one millisecond
 * @param stopwatch tells the time that passes
 */
public record TimeLimit(Duration time, Stopwatch stopwatch) {

    /** Refuses what is no limit. */
    public TimeLimit {
        if (time.toMillis() < 1) {
            throw new IllegalArgumentException("The time limit of a blast radius has to be at least one millisecond");
        }
    }

    /** The moment, on the stopwatch, at which what begins now has to end. */
    long end() {
        return stopwatch.nanos() + time.toNanos();
    }

    /** Whether that moment has come. */
    boolean isOver(long end) {
        return stopwatch.nanos() - end >= 0;
    }
}
