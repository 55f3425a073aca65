/** Hands letters to the mail server of the helpdesk by SMTP, and says in the health whether there is one. */
@NullMarked
package ru.nso.esialogin.ticket.mail.smtp;

import org.jspecify.annotations.NullMarked;
