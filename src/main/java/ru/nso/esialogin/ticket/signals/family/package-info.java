/** Signals of parents and siblings whom a card does not show. */
@NullMarked
package ru.nso.esialogin.ticket.signals.family;

import org.jspecify.annotations.NullMarked;
