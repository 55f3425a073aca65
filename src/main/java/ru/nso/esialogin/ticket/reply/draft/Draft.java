package ru.nso.esialogin.ticket.reply.draft;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.ticket.Ticket;
import ru.nso.esialogin.ticket.outbox.Recipient;
import ru.nso.esialogin.ticket.triage.Missing;

/**
 * A reply that could be sent.
 *
 * @param ticket what it answers
 * @param recipient who would get it
 * @param address where it would go; nothing if nobody knows
 * @param subject on one line, the number of the ticket in it
 * @param text its words
 * @param asksFor what it asks for
 * @param askedBefore what was asked for before
 * @param blocks why it must not be sent as it is
 */
public record Draft(
        Ticket ticket,
        Recipient recipient,
        Optional<String> address,
        String subject,
        String text,
        List<Missing> asksFor,
        List<Missing> askedBefore,
        List<Block> blocks) {
    /** Copies the lists. */
    public Draft {
        asksFor = List.copyOf(asksFor);
        askedBefore = List.copyOf(askedBefore);
        blocks = List.copyOf(blocks);
    }

    /** Nothing of what it says. */
    @Override
    public String toString() {
        return "Draft for " + ticket;
    }
}
