package ru.nso.esialogin.platform.http.bounds;

import java.time.Duration;
import java.util.function.LongSupplier;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/**
 * How slowly a body may come: some time for all, and more for what has come. Without it a client that sends a byte now and
 * then holds a thread for as long as it likes.
 *
 * @param grace how long anybody may take
 * @param bytesPerSecond how much has to come in every second beyond that, at least 1
 * @param nanoTime a clock that only goes on, in nanoseconds
 */
record Pace(Duration grace, long bytesPerSecond, LongSupplier nanoTime) {
    private static final double NANOS = 1e9;

    long now() {
        return nanoTime.getAsLong();
    }

    /**
     * Lets those go on who are fast enough.
     *
     * @param waited for the body until now, in nanoseconds; what its reader did meanwhile does not count
     * @param read bytes until now
     * @throws ProblemException 408 for the others
     */
    void keep(long waited, long read) {
        double allowed = grace.toNanos() + read * NANOS / bytesPerSecond;
        if (waited > allowed) {
            throw new ProblemException(
                    TechnicalProblem.REQUEST_TOO_SLOW, "Запрос приходит слишком медленно. Отправьте его ещё раз.");
        }
    }
}
