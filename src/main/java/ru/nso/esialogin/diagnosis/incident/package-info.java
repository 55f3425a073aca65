/**
 * Outages that the region announces: they close the first gate of every login they cover, and their words are for
 * people. Pure.
 */
@NullMarked
package ru.nso.esialogin.diagnosis.incident;

import org.jspecify.annotations.NullMarked;
