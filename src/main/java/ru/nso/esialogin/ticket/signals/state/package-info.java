/** What is said of the login as a whole; it speaks for no cause alone. */
@NullMarked
package ru.nso.esialogin.ticket.signals.state;

import org.jspecify.annotations.NullMarked;
