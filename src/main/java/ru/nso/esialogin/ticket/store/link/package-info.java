/** What ties tickets to cards and people, in the database. */
@NullMarked
package ru.nso.esialogin.ticket.store.link;

import org.jspecify.annotations.NullMarked;
