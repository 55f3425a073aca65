/** Signals of doors that do not lead to the diary. */
@NullMarked
package ru.nso.esialogin.ticket.signals.entry;

import org.jspecify.annotations.NullMarked;
