package ru.nso.esialogin.indicators.recording;

import java.time.Duration;

/**
 * How long an observation is kept.
 *
 * @param time from when it was written; at least a year, so that nothing of the year under way goes
 */
public record KeptFor(Duration time) {
    private static final Duration LEAST = Duration.ofDays(366);

    /**
     * Checks the time.
     *
     * @throws IllegalArgumentException if it is shorter
     */
    public KeptFor {
        if (time.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException(
                    "esialogin.indicators.kept is at least P366D: what goes does not come back");
        }
    }
}
