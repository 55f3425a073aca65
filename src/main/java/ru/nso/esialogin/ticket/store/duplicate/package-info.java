/** Tickets about the same, found in the database by keyed hashes and ids of cards. */
@NullMarked
package ru.nso.esialogin.ticket.store.duplicate;

import org.jspecify.annotations.NullMarked;
