/** Signals of employees whose role is absent. */
@NullMarked
package ru.nso.esialogin.ticket.signals.role;

import org.jspecify.annotations.NullMarked;
