package ru.nso.esialogin.card.reveal;

import java.time.Instant;

/**
 * That somebody may see a value for a short while. The value is no part of it: it is read from the card each time.
 *
 * @param id identifier
 * @param sought what may be seen
 * @param by login name of who may see it
 * @param at since when
 * @param expiresAt until when
 */
public record Reveal(String id, Sought sought, String by, Instant at, Instant expiresAt) {

    /** The id and nothing else: who sees it is a person too. */
    @Override
    public String toString() {
        return "Reveal[" + id + ']';
    }
}
