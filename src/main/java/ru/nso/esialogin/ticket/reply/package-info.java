/** Writes the answer to a complaint: asks once for exactly what is missing, else tells what the page of the cause says. */
@NullMarked
package ru.nso.esialogin.ticket.reply;

import org.jspecify.annotations.NullMarked;
