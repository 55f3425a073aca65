package ru.nso.esialogin.ticket.intake.box;

import java.io.IOException;

/** A mailbox cannot be reached, or not any more. What the server said stays out: it may repeat an address. */
public final class MailboxAway extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param what what failed, without anything of the server or a letter */
    public MailboxAway(String what) {
        super(what);
    }
}
