/** The page of a ticket: what was written, what was made of it, what to answer, and every step that it can take. */
@NullMarked
package ru.nso.esialogin.console.desk.ticket;

import org.jspecify.annotations.NullMarked;
