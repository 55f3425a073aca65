package ru.nso.esialogin.ticket.intake;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.ticket.intake.box.MailIdentity;
import ru.nso.esialogin.ticket.intake.ledger.HeldLetter;
import ru.nso.esialogin.ticket.intake.ledger.MailLedger;
import ru.nso.esialogin.ticket.intake.letter.ReadLetter;
import ru.nso.esialogin.ticket.intake.letter.TicketNumbers;

/**
 * Finds the ticket that a letter belongs to: by the letters it refers to, ours and others, the nearest first; by its own
 * id and its words, where the same letter came to another mailbox (programs give many letters one id); by the number in its subject; a bounce also by what it returns. Whoever
 * names a number adds to a ticket and learns nothing of it.
 */
@Singleton
class Threads {
    private static final int RETURNED_BYTES = 200_000;

    private final MailLedger ledger;

    Threads(MailLedger ledger) {
        this.ledger = ledger;
    }

    Optional<String> ticketOf(HeldLetter held, ReadLetter letter) {
        return ledger.firstTicket(TicketNumbers.inIds(letter.references()))
                .or(() -> ledger.ticketsOfMessages(hashes(letter)).stream().findFirst())
                .or(() -> ledger.ticketOfCopy(held))
                .or(() -> ledger.firstTicket(TicketNumbers.inSubject(letter.subject())))
                .or(() -> letter.writer() == Writer.BOUNCE ? returned(held, letter) : Optional.empty());
    }

    /** Of what it refers to, the last one first. */
    private static List<String> hashes(ReadLetter letter) {
        List<String> ids = new ArrayList<>(letter.references());
        Collections.reverse(ids);
        return ids.stream().map(MailIdentity::ofMessage).toList();
    }

    private Optional<String> returned(HeldLetter held, ReadLetter letter) {
        String raw =
                new String(held.raw(), 0, Math.min(held.raw().length, RETURNED_BYTES), StandardCharsets.ISO_8859_1);
        return ledger.firstTicket(TicketNumbers.inReturned(letter.text()))
                .or(() -> ledger.firstTicket(TicketNumbers.inReturned(raw)));
    }
}
