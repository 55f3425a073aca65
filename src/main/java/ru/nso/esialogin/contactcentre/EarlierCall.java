package ru.nso.esialogin.contactcentre;

import java.time.Instant;

/**
 * An earlier look-up that led to a card.
 *
 * @param at when
 * @param callId the call
 * @param comparisons how many comparisons were made
 * @param matches how many of them matched
 */
public record EarlierCall(Instant at, String callId, int comparisons, int matches) {}
