/**
 * Tickets: what families, teachers and schools write or say. A ticket is read, weighed, looked up in the registry,
 * kept with what came of it, and led to its end.
 */
@NullMarked
package ru.nso.esialogin.ticket;

import org.jspecify.annotations.NullMarked;
