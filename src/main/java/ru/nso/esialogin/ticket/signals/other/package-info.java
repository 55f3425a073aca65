/** Signals of what is no login problem. */
@NullMarked
package ru.nso.esialogin.ticket.signals.other;

import org.jspecify.annotations.NullMarked;
