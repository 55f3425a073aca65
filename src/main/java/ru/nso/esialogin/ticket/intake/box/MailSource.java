package ru.nso.esialogin.ticket.intake.box;

import java.time.Duration;

/** A configured mailbox. */
public interface MailSource {

    /** Its name in the settings; the same for good. */
    String mailbox();

    /** How long to wait between two looks where nobody tells that something came. */
    Duration pollEvery();

    /** Opens it. */
    OpenMailbox open() throws MailboxAway;
}
