/** The mailbox of the demo, taken in like any other. */
@NullMarked
package ru.nso.esialogin.ticket.mail.shipped;

import org.jspecify.annotations.NullMarked;
