package ru.nso.esialogin.ticket.intake.box;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** An open mailbox. For one thread, but {@link #close} may be called by any. */
public interface OpenMailbox extends AutoCloseable {

    /** Numbers of letters mean something only together with this; another one means that all were numbered anew. */
    long uidValidity();

    /** Numbers of the letters behind a number, ascending. */
    List<Long> uids(long behind) throws MailboxAway;

    /** A letter, left unread; nothing if it is not there any more. */
    Optional<FetchedMail> fetch(long uid, int mostBytes) throws MailboxAway;

    /** Marks a letter as seen, and moves it where the settings say so. Twice is as good as once. */
    void done(long uid) throws MailboxAway;

    /** Waits until something may have come, or for that long. */
    void await(Duration longest) throws MailboxAway, InterruptedException;

    @Override
    void close();
}
