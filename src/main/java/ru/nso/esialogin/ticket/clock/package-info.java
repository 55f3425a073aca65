/**
 * How long a ticket may take: working days of Russia, and the dates until which something has to be done. Pure: the same steps
 * at the same moment give the same clocks.
 */
@NullMarked
package ru.nso.esialogin.ticket.clock;

import org.jspecify.annotations.NullMarked;
