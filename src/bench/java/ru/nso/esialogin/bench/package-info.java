/**
 * Measurements: simulating and explaining parsed facts, beside a straight-line rival that gives the same answers without
 * an engine, and the start of the packaged service.
 */
@NullMarked
package ru.nso.esialogin.bench;

import org.jspecify.annotations.NullMarked;
