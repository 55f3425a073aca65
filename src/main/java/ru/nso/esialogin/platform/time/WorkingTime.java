package ru.nso.esialogin.platform.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * How long one answer may be worked at, while somebody waits. What is begun is finished, so that an answer
 * takes at most that time and the longest single piece of work.
 *
 * @param most how long
 * @param nanos tells the time that passes, in nanoseconds
 */
public record WorkingTime(Duration most, LongSupplier nanos) {

    /** Works through the list, at least at its first member; the answer is shorter than the list when time is over. */
    public <T, R> List<R> through(List<T> work, Function<T, R> step) {
        long begun = nanos.getAsLong();
        List<R> done = new ArrayList<>(work.size());
        for (T piece : work) {
            if (!done.isEmpty() && nanos.getAsLong() - begun >= most.toNanos()) {
                break;
            }
            done.add(step.apply(piece));
        }
        return done;
    }
}
