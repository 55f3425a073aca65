/**
 * Tickets that end and come back by themselves: where a card of a ticket has changed, its login is played again. What works
 * now is mended, what fails again is opened again.
 */
@NullMarked
package ru.nso.esialogin.ticket.recheck;

import org.jspecify.annotations.NullMarked;
