/** What the page of a ticket is put together of. */
@NullMarked
package ru.nso.esialogin.console.desk.ticket;

import org.jspecify.annotations.NullMarked;
