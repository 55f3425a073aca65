/** Mailboxes behind IMAP. Letters are fetched as they are and left unread until somebody says that they are done with. */
@NullMarked
package ru.nso.esialogin.ticket.mail.imap;

import org.jspecify.annotations.NullMarked;
