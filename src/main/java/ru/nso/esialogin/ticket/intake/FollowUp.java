package ru.nso.esialogin.ticket.intake;

import java.time.Instant;
import ru.nso.esialogin.ticket.Letter;

/**
 * A letter that belongs to a ticket that was there before.
 *
 * @param number from one, within the ticket
 * @param at when it was taken
 * @param writer who wrote
 * @param letter what was written
 */
public record FollowUp(int number, Instant at, Writer writer, Letter letter) {
    /** Its number. */
    @Override
    public String toString() {
        return "FollowUp " + number;
    }
}
