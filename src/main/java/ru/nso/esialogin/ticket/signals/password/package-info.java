/** Signals of passwords: forgotten, old, and the one to be made for a child. */
@NullMarked
package ru.nso.esialogin.ticket.signals.password;

import org.jspecify.annotations.NullMarked;
