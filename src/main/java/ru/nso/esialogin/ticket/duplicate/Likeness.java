package ru.nso.esialogin.ticket.duplicate;

import java.time.Instant;
import java.util.List;
import ru.nso.esialogin.ticket.TicketState;

/**
 * A ticket that may be about the same.
 *
 * @param id its number
 * @param state how far it is
 * @param createdAt when it came
 * @param causes codes of its probable causes
 * @param byKey whether a SNILS, a phone or an e-mail is the same
 * @param byCard whether a card is
 */
public record Likeness(
        String id, TicketState state, Instant createdAt, List<String> causes, boolean byKey, boolean byCard) {
    /** Copies the codes. */
    public Likeness {
        causes = List.copyOf(causes);
    }
}
