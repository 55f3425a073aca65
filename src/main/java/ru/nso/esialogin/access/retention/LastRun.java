package ru.nso.esialogin.access.retention;

import java.time.Instant;

/**
 * When a class was last cleaned up.
 *
 * @param at when
 * @param removed how many rows went
 */
public record LastRun(Instant at, long removed) {}
