/** Announced outages in memory. */
@NullMarked
package ru.nso.esialogin.diagnosis.store.incident;

import org.jspecify.annotations.NullMarked;
