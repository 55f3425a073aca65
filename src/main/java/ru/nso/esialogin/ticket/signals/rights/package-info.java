/** Signals of refusal and of rights to a child. */
@NullMarked
package ru.nso.esialogin.ticket.signals.rights;

import org.jspecify.annotations.NullMarked;
