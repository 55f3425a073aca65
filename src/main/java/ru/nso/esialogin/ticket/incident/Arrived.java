package ru.nso.esialogin.ticket.incident;

import java.time.Instant;
import java.util.Set;

/**
 * A ticket as the detection sees it.
 *
 * @param ticketId its number
 * @param at when it came
 * @param cause code of the decisive cause
 * @param ties keyed hashes and ids of cards: tickets with one in common are of one family
 * @param schools schools of its cards
 */
public record Arrived(String ticketId, Instant at, String cause, Set<String> ties, Set<String> schools) {
    /** Copies the sets. */
    public Arrived {
        ties = Set.copyOf(ties);
        schools = Set.copyOf(schools);
    }
}
