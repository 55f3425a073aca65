package ru.nso.esialogin.platform.crypto.rotation;

import java.time.Instant;
import java.util.Optional;

/**
 * The last time that rows were written anew, by whichever instance.
 *
 * @param running whether an instance is at it; one that was killed is not
 * @param seenAt when the last rows were written
 * @param finishedAt empty while it runs, and when it was broken off
 * @param unreadable rows that could not be read and were left; a row is counted each time it is met
 */
public record RotationRun(
        boolean running,
        Optional<Instant> startedAt,
        Optional<Instant> seenAt,
        Optional<Instant> finishedAt,
        long rewritten,
        long unreadable) {}
