/** Signals of orders that are under way, of roles that are not given, and of studies that ended. */
@NullMarked
package ru.nso.esialogin.ticket.signals.movement;

import org.jspecify.annotations.NullMarked;
