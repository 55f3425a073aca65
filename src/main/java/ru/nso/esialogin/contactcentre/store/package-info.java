/** Keeps look-ups, what came of comparisons, and the counters of the day in PostgreSQL: ids and kinds, never a value. */
@NullMarked
package ru.nso.esialogin.contactcentre.store;

import org.jspecify.annotations.NullMarked;
