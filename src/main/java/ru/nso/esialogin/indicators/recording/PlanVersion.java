package ru.nso.esialogin.indicators.recording;

import java.time.Instant;
import ru.nso.esialogin.indicators.PlanMonth;

/**
 * What a month of the plan says, or said until it was changed.
 *
 * @param month what
 * @param version from 1 on; the highest one of a month counts
 * @param recordedAt when it was written
 * @param recordedBy by whom, a login name
 */
public record PlanVersion(PlanMonth month, int version, Instant recordedAt, String recordedBy) {}
