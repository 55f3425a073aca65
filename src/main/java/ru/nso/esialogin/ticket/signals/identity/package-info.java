/** Signals of the wrong SNILS on a card. */
@NullMarked
package ru.nso.esialogin.ticket.signals.identity;

import org.jspecify.annotations.NullMarked;
