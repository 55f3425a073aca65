package ru.nso.esialogin.access.watch;

import java.time.Instant;

/**
 * Somebody goes through numbers.
 *
 * @param kind how it was noticed
 * @param from when the first of the counted numbers was last asked for
 * @param to when the newest was
 * @param different how many different numbers
 * @param missed how many of them were not found
 */
public record Finding(NoticedBy kind, Instant from, Instant to, int different, int missed) {

    /** How it was noticed; the first that fits is told. */
    public enum NoticedBy {
        /** Numbers that begin alike: they are issued one after the other. */
        RANGE,
        /** Many in a short time. */
        FAST,
        /** Many over a day, hardly any of them found. */
        SLOW
    }
}
