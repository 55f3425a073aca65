/** Mail in over HTTP: the equation of every mailbox, letters that became no ticket, letters of a ticket. */
@NullMarked
package ru.nso.esialogin.ticket.api.intake;

import org.jspecify.annotations.NullMarked;
