/** A mailbox that comes with the service: letters of invented people, taken in like any others. */
@NullMarked
package ru.nso.esialogin.ticket.mail.shipped;

import org.jspecify.annotations.NullMarked;
