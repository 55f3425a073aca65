/** Signals of the child's account and of passing ЕСИА. */
@NullMarked
package ru.nso.esialogin.ticket.signals.account;

import org.jspecify.annotations.NullMarked;
