package ru.nso.esialogin.ticket.api.reply;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.ticket.outbox.LetterState;
import ru.nso.esialogin.ticket.outbox.OutgoingLetter;
import ru.nso.esialogin.ticket.outbox.Recipient;
import ru.nso.esialogin.ticket.outbox.Trouble;
import ru.nso.esialogin.ticket.triage.Missing;

/**
 * A letter that goes out.
 *
 * @param id number of the ticket, a dot, number of the letter
 * @param number number of the letter
 * @param to who gets it
 * @param automatic whether nobody looked at it before
 * @param state how far it is
 * @param asksFor what it asks for
 * @param address where it goes; null for who may not see what the registry tells and did not send it
 * @param subject its subject; null likewise
 * @param text its words; null likewise
 * @param attempts how often it was tried
 * @param trouble why it was not taken
 * @param createdAt when it was queued
 * @param createdBy who sends it
 * @param nextAttemptAt when it is tried next, while it waits
 * @param sentAt when the mail server took it
 */
@Schema(name = "TicketReplyLetter", description = "Письмо, которое уходит из обращения")
public record ReplyWire(
        String id,
        int number,
        Recipient to,
        boolean automatic,
        LetterState state,
        List<Missing> asksFor,
        @Nullable @Schema(nullable = true) String address,
        @Nullable @Schema(nullable = true) String subject,
        @Nullable @Schema(nullable = true) String text,
        int attempts,
        @Nullable @Schema(nullable = true) String trouble,
        Instant createdAt,
        String createdBy,
        @Nullable @Schema(nullable = true) Instant nextAttemptAt,
        @Nullable @Schema(nullable = true) Instant sentAt) {

    /**
     * The letters of a ticket.
     *
     * @param items the first one first
     */
    @Schema(name = "TicketReplies", description = "Письма обращения по порядку")
    public record Letters(List<ReplyWire> items) {}

    static ReplyWire of(OutgoingLetter letter, boolean readable) {
        return new ReplyWire(
                letter.id(),
                letter.number(),
                letter.recipient(),
                letter.automatic(),
                letter.state(),
                letter.asksFor(),
                readable ? letter.content().address() : null,
                readable ? letter.content().subject() : null,
                readable ? letter.content().text() : null,
                letter.attempts(),
                letter.trouble().map(Trouble::words).orElse(null),
                letter.createdAt(),
                letter.createdBy(),
                letter.state() == LetterState.QUEUED ? letter.nextAttemptAt() : null,
                letter.sentAt().orElse(null));
    }

    /** The id and the state: the rest is personal. */
    @Override
    public String toString() {
        return "ReplyWire[" + id + ' ' + state + ']';
    }
}
