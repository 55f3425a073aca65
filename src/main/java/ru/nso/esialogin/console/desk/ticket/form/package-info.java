/** What is typed into the forms of a ticket, read and looked through. */
@NullMarked
package ru.nso.esialogin.console.desk.ticket.form;

import org.jspecify.annotations.NullMarked;
