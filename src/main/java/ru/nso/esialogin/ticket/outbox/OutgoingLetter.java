package ru.nso.esialogin.ticket.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.ticket.triage.Missing;

/**
 * A letter that goes out.
 *
 * @param id number of the ticket, a dot, number of the letter
 * @param ticketId the ticket
 * @param number counts the letters of the ticket from one
 * @param recipient who gets it
 * @param automatic whether nobody looked at it before it was sent
 * @param asksFor what it asks for
 * @param state how far it is
 * @param attempts how often it was tried
 * @param handedOver whether words of it were given to the mail server in the attempt that goes on
 * @param trouble why it was not taken
 * @param messageId fixed before the first attempt, with its angle brackets
 * @param createdAt when it was queued
 * @param createdBy login name of whoever sends it
 * @param changedAt when its state changed last
 * @param nextAttemptAt when it is due
 * @param sentAt when the mail server took it
 * @param content what it says
 */
public record OutgoingLetter(
        String id,
        String ticketId,
        int number,
        Recipient recipient,
        boolean automatic,
        List<Missing> asksFor,
        LetterState state,
        int attempts,
        boolean handedOver,
        Optional<Trouble> trouble,
        String messageId,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        Instant nextAttemptAt,
        Optional<Instant> sentAt,
        LetterContent content) {
    /** Copies the list. */
    public OutgoingLetter {
        asksFor = List.copyOf(asksFor);
    }

    /** An attempt begins. */
    OutgoingLetter sending(Instant at) {
        return in(LetterState.SENDING, attempts + 1, false, trouble, at, nextAttemptAt, sentAt);
    }

    /** The mail server gets the first of its words. */
    OutgoingLetter handedOver(Instant at) {
        return in(state, attempts, true, trouble, at, nextAttemptAt, sentAt);
    }

    /** The mail server took it. */
    OutgoingLetter sent(Instant at) {
        return in(LetterState.SENT, attempts, handedOver, Optional.empty(), at, nextAttemptAt, Optional.of(at));
    }

    /** It is to be tried again. */
    OutgoingLetter again(Optional<Trouble> why, Instant at, Instant next) {
        return in(LetterState.QUEUED, attempts, false, why, at, next, sentAt);
    }

    /** It ends without having been taken, or without anybody knowing. */
    OutgoingLetter ended(LetterState end, Trouble why, Instant at) {
        return in(end, attempts, handedOver, Optional.of(why), at, nextAttemptAt, sentAt);
    }

    /** It came back: so it had been taken, whatever was known of it. */
    OutgoingLetter bounced(Instant at) {
        return in(
                LetterState.BOUNCED,
                attempts,
                handedOver,
                Optional.of(Trouble.CAME_BACK),
                at,
                nextAttemptAt,
                sentAt.or(() -> Optional.of(at)));
    }

    private OutgoingLetter in(
            LetterState now,
            int tried,
            boolean given,
            Optional<Trouble> why,
            Instant at,
            Instant next,
            Optional<Instant> sent) {
        return new OutgoingLetter(
                id, ticketId, number, recipient, automatic, asksFor, now, tried, given, why, messageId, createdAt,
                createdBy, at, next, sent, content);
    }

    /** The id and the state: the rest is personal. */
    @Override
    public String toString() {
        return "OutgoingLetter[" + id + ' ' + state + ']';
    }
}
