/** What turned out of tickets, counted in the database. */
@NullMarked
package ru.nso.esialogin.ticket.store.outcome;

import org.jspecify.annotations.NullMarked;
