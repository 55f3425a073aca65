package ru.nso.esialogin.ticket.intake.ledger;

import java.util.List;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.SentFile;
import ru.nso.esialogin.ticket.intake.FollowUp;
import ru.nso.esialogin.ticket.intake.Writer;

/** Keeps letters that belong to a ticket that was there before. In the caller's transaction. */
public interface FollowUps {

    /** Adds a letter to a ticket; its files go to those of the ticket, and away with the letter. */
    void add(String ticketId, HeldLetter held, Writer writer, Letter letter, List<SentFile> files);

    /** The letters of a ticket, the first one first. */
    List<FollowUp> of(String ticketId);
}
