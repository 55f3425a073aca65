/** Letters handed to mail servers, good ones and bad ones. */
@NullMarked
package ru.nso.esialogin.ticket.mail.smtp;

import org.jspecify.annotations.NullMarked;
