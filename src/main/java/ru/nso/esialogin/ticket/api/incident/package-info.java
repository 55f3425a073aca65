/** Incidents over HTTP. */
@NullMarked
package ru.nso.esialogin.ticket.api.incident;

import org.jspecify.annotations.NullMarked;
