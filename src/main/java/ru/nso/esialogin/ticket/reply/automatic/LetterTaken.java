package ru.nso.esialogin.ticket.reply.automatic;

import java.util.List;
import java.util.Optional;

/**
 * A letter that was taken in for a ticket.
 *
 * @param ticketId the ticket
 * @param byPerson whether a person wrote it: no machine, no list, nothing of ours, nothing that came back
 * @param sender its address, if one can be made out
 * @param proven whether our mail server found the sender's domain proven
 * @param forged whether it found it disproved
 * @param messageId its id, with its angle brackets
 * @param references the letters it answers, the first one first
 */
public record LetterTaken(
        String ticketId,
        boolean byPerson,
        Optional<String> sender,
        boolean proven,
        boolean forged,
        Optional<String> messageId,
        List<String> references) {
    /** Copies the list. */
    public LetterTaken {
        references = List.copyOf(references);
    }

    /** The ticket: the sender is a person. */
    @Override
    public String toString() {
        return "LetterTaken for " + ticketId;
    }
}
