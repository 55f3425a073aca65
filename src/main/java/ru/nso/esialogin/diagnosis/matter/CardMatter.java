package ru.nso.esialogin.diagnosis.matter;

import java.time.Instant;
import java.util.List;

/**
 * A matter of a family that leads to one of its cards. Nothing of what anybody wrote.
 *
 * @param number identifier, as whoever works at it calls it
 * @param state how far it is, in UPPER_SNAKE
 * @param at when it came
 * @param causes codes of the probable causes, the decisive one first
 */
public record CardMatter(String number, String state, Instant at, List<String> causes) {
    /** Copies the list. */
    public CardMatter {
        causes = List.copyOf(causes);
    }
}
