package ru.nso.esialogin.ticket.intake.box;

import java.time.Instant;

/**
 * A raw letter out of a mailbox.
 *
 * @param raw its bytes, not to be changed; only the beginning if it is cut
 * @param bytes how long it is as a whole
 * @param cut whether it is larger than is taken in
 * @param receivedAt when the mail server got it
 */
@SuppressWarnings("ArrayRecordComponent") // letters are compared by their identity
public record FetchedMail(byte[] raw, long bytes, boolean cut, Instant receivedAt) {
    /** How long it is, not what it says. */
    @Override
    public String toString() {
        return "FetchedMail of " + bytes + " bytes";
    }
}
