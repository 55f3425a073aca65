/** What ties tickets to people and cards: cards as numbers, keys of people as they are kept in no clear form. */
@NullMarked
package ru.nso.esialogin.ticket.link;

import org.jspecify.annotations.NullMarked;
