package ru.nso.esialogin.ticket.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.ticket.SentFile;
import ru.nso.esialogin.ticket.intake.ledger.MailLedger;
import ru.nso.esialogin.ticket.intake.letter.LetterReader;
import ru.nso.esialogin.ticket.intake.letter.ReadLetter;
import ru.nso.esialogin.ticket.intake.letter.Reason;
import ru.nso.esialogin.ticket.picture.Pictures;

/**
 * Takes stored letters in. A letter is read and its pictures are looked at first, which takes its time; then it is put into
 * its place, while all other letters wait. To be called outside of any transaction.
 */
@Singleton
public class Intake {
    /** Who takes letters in; no user has such a name. */
    public static final String TAKER = "service:mail";

    private static final Pictures.Looked NO_FILES = new Pictures.Looked(List.of(), List.of());
    private static final int MOST_FILES = 99;

    private final MailLedger ledger;
    private final LetterReader reader;
    private final Pictures pictures;
    private final Placing placing;

    Intake(MailLedger ledger, LetterReader reader, Pictures pictures, Placing placing) {
        this.ledger = ledger;
        this.reader = reader;
        this.pictures = pictures;
        this.placing = placing;
    }

    /** Decides a stored letter, unless it is decided. */
    public void decide(String id) {
        placing.decide(id, ahead(id, false));
    }

    /** Puts a letter aside at which the service fails again and again. */
    public void giveUp(String id) {
        placing.giveUp(id);
    }

    /**
     * Tries a letter again that became no ticket; nothing if there is none. What is not kept whole any more is fetched from
     * the mailbox once more. The access log has it.
     *
     * @param trusted whether an operator has looked at it: then nothing speaks against it but that it cannot be read
     */
    public Optional<Retried> retry(Caller caller, String id, boolean trusted) {
        return placing.retry(caller, id, trusted, ahead(id, trusted));
    }

    /**
     * What came of another attempt.
     *
     * @param taken nothing if the letter is to be fetched from its mailbox first
     */
    public record Retried(Optional<Taken> taken, Optional<String> ticketId, Optional<Reason> reason) {}

    /**
     * A letter that was read ahead.
     *
     * @param reading what came of it
     * @param looked its files, cleaned, and what is written in its pictures if it may become a ticket
     */
    record Ahead(LetterReader.Reading reading, Pictures.Looked looked) {}

    /** Nothing if the letter is not stored whole. */
    private Optional<Ahead> ahead(String id, boolean trusted) {
        return ledger.find(id).filter(letter -> !letter.cut()).map(letter -> {
            LetterReader.Reading reading = reader.read(letter.mailbox(), letter.raw());
            return new Ahead(
                    reading,
                    reading instanceof LetterReader.Reading.Read read ? look(read.letter(), trusted) : NO_FILES);
        });
    }

    private Pictures.Looked look(ReadLetter letter, boolean trusted) {
        List<SentFile> files = letter.files().subList(0, Math.min(letter.files().size(), MOST_FILES));
        boolean maybeTicket = trusted
                || (letter.writer() == Writer.PERSON
                        && Placing.suspicion(letter).isEmpty());
        return maybeTicket ? pictures.look(files) : pictures.clean(files);
    }
}
