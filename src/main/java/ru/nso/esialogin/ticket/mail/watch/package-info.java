/** Looks at every mailbox again and again, each in a thread of its own, and tells how it goes. */
@NullMarked
package ru.nso.esialogin.ticket.mail.watch;

import org.jspecify.annotations.NullMarked;
