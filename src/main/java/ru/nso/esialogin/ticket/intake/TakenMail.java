package ru.nso.esialogin.ticket.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A letter that belongs to a ticket.
 *
 * @param mailId its number in the ledger of letters
 * @param taken {@link Taken#NEW_TICKET} or {@link Taken#FOLLOW_UP}
 * @param ticketId the ticket it made or belongs to
 * @param writer who wrote; a {@link Writer#BOUNCE} belongs to the ticket of the letter that could not be delivered
 * @param answerable whether it may be answered automatically: a person wrote, an address is named, and the same address
 *     has not sent more letters on this day than a person does. The limit of one such answer a thread and day is kept by
 *     whoever answers, with {@code threadKey}
 * @param threadKey the same for all letters of a thread
 * @param from the address that the letter names as its sender, who is not known by it
 * @param fromIsProven whether our mail server found the domain of that address proven
 * @param fromIsForged whether that domain disowns the letter; such a one is taken only where an operator answers for it
 * @param messageId the letter's own id with its angle brackets, for the answer to refer to
 * @param references ids of the letters it answers, the first of the thread first
 * @param subject its subject; may be empty
 * @param at when it was taken
 * @param reopened whether the ticket was over and is open again
 */
public record TakenMail(
        String mailId,
        Taken taken,
        String ticketId,
        Writer writer,
        boolean answerable,
        String threadKey,
        Optional<String> from,
        boolean fromIsProven,
        boolean fromIsForged,
        Optional<String> messageId,
        List<String> references,
        String subject,
        Instant at,
        boolean reopened) {

    /** Copies the list. */
    public TakenMail {
        references = List.copyOf(references);
    }

    /** Its number: the rest is personal. */
    @Override
    public String toString() {
        return "TakenMail[" + mailId + ", " + taken + ", " + writer + ']';
    }
}
