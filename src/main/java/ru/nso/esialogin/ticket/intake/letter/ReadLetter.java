package ru.nso.esialogin.ticket.intake.letter;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.ticket.SentFile;
import ru.nso.esialogin.ticket.intake.Writer;

/**
 * A letter that could be read.
 *
 * @param messageId its id with angle brackets
 * @param references ids of letters it answers, the first of the thread first
 * @param from the address that it names as its sender
 * @param name the sender's name as written; may be empty
 * @param subject on one line; may be empty
 * @param text the words
 * @param files what came along, the type as their first bytes tell it
 * @param holdsProgram whether one of the files is a program
 * @param writer who wrote
 * @param check what our mail server found out about the sender
 */
public record ReadLetter(
        Optional<String> messageId,
        List<String> references,
        Optional<String> from,
        String name,
        String subject,
        String text,
        List<SentFile> files,
        boolean holdsProgram,
        Writer writer,
        SenderCheck check) {

    /** Copies the lists. */
    public ReadLetter {
        references = List.copyOf(references);
        files = List.copyOf(files);
    }

    /** Who wrote, not what. */
    @Override
    public String toString() {
        return "ReadLetter of " + writer;
    }
}
