package ru.nso.esialogin.ticket.reply.draft;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.ticket.outbox.Recipient;
import ru.nso.esialogin.ticket.triage.Missing;

/**
 * What somebody wants to answer; what is left out is proposed.
 *
 * @param recipient who gets it
 * @param address where it goes
 * @param subject its subject
 * @param text its words
 * @param asksFor what it asks for
 */
public record ReplyWish(
        Recipient recipient,
        Optional<String> address,
        Optional<String> subject,
        Optional<String> text,
        Optional<List<Missing>> asksFor) {

    /** Everything proposed. */
    public static ReplyWish proposed(Recipient recipient) {
        return new ReplyWish(recipient, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Nothing of what it says. */
    @Override
    public String toString() {
        return "ReplyWish to " + recipient;
    }
}
