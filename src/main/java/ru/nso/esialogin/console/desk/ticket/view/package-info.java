/** What the page of a ticket shows, worded and masked. */
@NullMarked
package ru.nso.esialogin.console.desk.ticket.view;

import org.jspecify.annotations.NullMarked;
