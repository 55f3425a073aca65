/** Reads what somebody wrote: the own words without quoted history, as text, with what is found in them. */
@NullMarked
package ru.nso.esialogin.ticket.reading;

import org.jspecify.annotations.NullMarked;
