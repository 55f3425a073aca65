/** Incidents in the database, and the clock that looks for them. */
@NullMarked
package ru.nso.esialogin.ticket.store.incident;

import org.jspecify.annotations.NullMarked;
