package ru.nso.esialogin.ticket.outbox;

import java.util.List;
import java.util.Optional;

/**
 * What a letter says, and to whom.
 *
 * @param address address of the recipient
 * @param subject on one line
 * @param text plain text
 * @param inReplyTo id of the letter it answers, with its angle brackets
 * @param references ids of the thread, the first letter first
 */
public record LetterContent(
        String address, String subject, String text, Optional<String> inReplyTo, List<String> references) {
    /** Nobody can decrypt it any more. */
    public static final LetterContent UNREADABLE = new LetterContent("", "", "", Optional.empty(), List.of());

    /** Copies the list. */
    public LetterContent {
        references = List.copyOf(references);
    }

    /** Nothing: all of it is personal. */
    @Override
    public String toString() {
        return "LetterContent";
    }
}
