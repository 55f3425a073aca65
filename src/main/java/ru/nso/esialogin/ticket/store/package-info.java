/** Tickets in the database: letters, triage, files and notes encrypted, each bound to its row. */
@NullMarked
package ru.nso.esialogin.ticket.store;

import org.jspecify.annotations.NullMarked;
