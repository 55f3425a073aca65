/**
 * Answers that nobody looks at: a person wrote, something is missing, and it is asked for once. Two machines never write
 * to each other through it.
 */
@NullMarked
package ru.nso.esialogin.ticket.reply.automatic;

import org.jspecify.annotations.NullMarked;
