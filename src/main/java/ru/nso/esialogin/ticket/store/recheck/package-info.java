/** Rechecks in the database and as a job. */
@NullMarked
package ru.nso.esialogin.ticket.store.recheck;

import org.jspecify.annotations.NullMarked;
