/** Signals of orders: two schools, or none. */
@NullMarked
package ru.nso.esialogin.ticket.signals.enrolment;

import org.jspecify.annotations.NullMarked;
