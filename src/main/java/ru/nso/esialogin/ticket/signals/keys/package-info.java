/** Signals of the keys that ЕСИА sends and the card has. */
@NullMarked
package ru.nso.esialogin.ticket.signals.keys;

import org.jspecify.annotations.NullMarked;
