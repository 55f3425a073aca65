package ru.nso.esialogin.ticket.store.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.ticket.intake.letter.LetterReader;
import ru.nso.esialogin.ticket.intake.letter.ReadLetter;
import ru.nso.esialogin.ticket.store.words.TextHashes;
import ru.nso.esialogin.ticket.store.words.TextTable;

/** The words of letters, by which those that speak of somebody are found. */
@Singleton
final class MailWords {
    static final TextTable RAW = TextTable.of("mail_raw");

    private final TextHashes hashes;
    private final LetterReader reader;

    MailWords(TextHashes hashes, LetterReader reader) {
        this.hashes = hashes;
        this.reader = reader;
    }

    /** The words of a raw letter; nothing if it cannot be read. */
    Optional<Long[]> ofRaw(String mailbox, byte[] raw) {
        return textOf(mailbox, raw).map(hashes::of);
    }

    /** What is searched of a raw letter; nothing if it cannot be read. */
    Optional<String> textOf(String mailbox, byte[] raw) {
        return reader.read(mailbox, raw) instanceof LetterReader.Reading.Read read
                ? Optional.of(textOf(read.letter()))
                : Optional.empty();
    }

    private static String textOf(ReadLetter letter) {
        List<String> words =
                new ArrayList<>(List.of(letter.name(), letter.from().orElse(""), letter.subject(), letter.text()));
        letter.files().forEach(file -> words.add(file.name()));
        return String.join("\n", words);
    }
}
