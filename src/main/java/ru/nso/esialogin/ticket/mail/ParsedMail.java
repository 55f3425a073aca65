package ru.nso.esialogin.ticket.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A letter that could be read.
 *
 * @param fingerprint SHA-256 of the raw letter in hex: tells the same letter again where it has no id
 * @param messageId with its angle brackets; empty if there is none that can be meant
 * @param references the letters it answers, the first of the thread first
 * @param from empty if no address can be made out: then nobody can be answered
 * @param sentAt what the sender's clock said
 * @param subject on one line; may be empty
 * @param text the words, {@code "> "} before what is quoted; of HTML what it shows
 * @param textCut whether there was more text than is kept
 * @param kind who wrote: only a person is answered
 */
public record ParsedMail(
        String fingerprint,
        Optional<String> messageId,
        List<String> references,
        Optional<MailAddress> from,
        Optional<Instant> sentAt,
        String subject,
        String text,
        boolean textCut,
        List<MailFile> files,
        MailKind kind,
        SenderProof proof) {
    /** The same, with lists of its own. */
    public ParsedMail {
        references = List.copyOf(references);
        files = List.copyOf(files);
    }
}
