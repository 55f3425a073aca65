/** Reads letters for the intake, each mailbox by its own addresses and mail servers. */
@NullMarked
package ru.nso.esialogin.ticket.mail.letters;

import org.jspecify.annotations.NullMarked;
