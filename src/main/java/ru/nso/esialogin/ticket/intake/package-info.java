/**
 * Mail in, exactly once: each letter of a mailbox becomes a ticket, a follow-up of one, is put aside for an operator or
 * refused with a reason, and the numbers of these add up to the number of letters.
 */
@NullMarked
package ru.nso.esialogin.ticket.intake;

import org.jspecify.annotations.NullMarked;
