/** Incidents at the desk: many tickets with one cause, led as one, with one answer to all. */
@NullMarked
package ru.nso.esialogin.console.desk.incident;

import org.jspecify.annotations.NullMarked;
