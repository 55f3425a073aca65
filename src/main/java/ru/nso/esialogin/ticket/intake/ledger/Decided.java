package ru.nso.esialogin.ticket.intake.ledger;

import java.util.Optional;
import ru.nso.esialogin.ticket.intake.Taken;
import ru.nso.esialogin.ticket.intake.Writer;
import ru.nso.esialogin.ticket.intake.letter.ReadLetter;
import ru.nso.esialogin.ticket.intake.letter.Reason;
import ru.nso.esialogin.ticket.intake.letter.SenderCheck;

/**
 * What became of a letter.
 *
 * @param ticketId the ticket, if it has one
 * @param reason why it has none
 * @param writer who wrote, if it could be read
 * @param check what our mail server found out about the sender, if it could be read
 */
public record Decided(
        Taken taken,
        Optional<String> ticketId,
        Optional<Reason> reason,
        Optional<Writer> writer,
        Optional<SenderCheck> check) {

    /** It belongs to a ticket. */
    public static Decided ticket(Taken taken, String ticketId, ReadLetter letter) {
        return new Decided(
                taken,
                Optional.of(ticketId),
                Optional.empty(),
                Optional.of(letter.writer()),
                Optional.of(letter.check()));
    }

    /** It could be read and became no ticket. */
    public static Decided none(Taken taken, Reason reason, ReadLetter letter) {
        return new Decided(
                taken,
                Optional.empty(),
                Optional.of(reason),
                Optional.of(letter.writer()),
                Optional.of(letter.check()));
    }

    /** It could not be read. */
    public static Decided unread(Taken taken, Reason reason) {
        return new Decided(taken, Optional.empty(), Optional.of(reason), Optional.empty(), Optional.empty());
    }
}
