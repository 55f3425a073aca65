/** Mailboxes behind IMAP, against a mail server within the test. */
@NullMarked
package ru.nso.esialogin.ticket.mail.imap;

import org.jspecify.annotations.NullMarked;
