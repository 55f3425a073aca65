/** Signals of how far an account is confirmed, of age, consent and second factor. */
@NullMarked
package ru.nso.esialogin.ticket.signals.level;

import org.jspecify.annotations.NullMarked;
