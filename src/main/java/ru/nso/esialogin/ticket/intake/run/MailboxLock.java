package ru.nso.esialogin.ticket.intake.run;

import java.util.Optional;

/** Of all instances one at a time works at a mailbox. */
public interface MailboxLock {

    /** Takes it; nothing if another one has it. */
    Optional<Held> take(String mailbox);

    /** A lock that is held until it is closed, or until the connection to the database is lost. */
    interface Held extends AutoCloseable {
        /**
         * Goes on only if it is still held.
         *
         * @throws IllegalStateException if it is lost
         */
        void check();

        @Override
        void close();
    }
}
