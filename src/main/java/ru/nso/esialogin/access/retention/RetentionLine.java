package ru.nso.esialogin.access.retention;

import java.time.Duration;
import java.util.Optional;

/**
 * What is kept of one class.
 *
 * @param dataClass which
 * @param kept how long; nothing: without end
 * @param due what should be gone now
 * @param last when it was last cleaned up
 */
public record RetentionLine(DataClass dataClass, Optional<Duration> kept, Due due, Optional<LastRun> last) {}
