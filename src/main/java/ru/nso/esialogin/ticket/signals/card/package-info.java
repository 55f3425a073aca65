/** Signals of what stands on the card and is not right there. */
@NullMarked
package ru.nso.esialogin.ticket.signals.card;

import org.jspecify.annotations.NullMarked;
