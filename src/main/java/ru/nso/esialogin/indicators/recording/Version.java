package ru.nso.esialogin.indicators.recording;

import java.time.Instant;
import ru.nso.esialogin.indicators.Observation;

/**
 * What an observation says, or said until it was corrected.
 *
 * @param observation what
 * @param version from 1 on
 * @param recordedAt when it was written
 * @param recordedBy by whom, a login name
 */
public record Version(Observation observation, int version, Instant recordedAt, String recordedBy) {}
