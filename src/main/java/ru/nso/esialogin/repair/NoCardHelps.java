package ru.nso.esialogin.repair;

import java.util.List;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.Edit;

/**
 * The proof that no edit of a card mends a login: the login simulated after all edits of cards at once.
 *
 * @param why what stands in the way
 * @param tried edits of cards that were made in the proof
 * @param verdict verdict after all of them
 * @param obstacles gates that are closed even then
 */
public record NoCardHelps(Why why, List<Edit> tried, Verdict verdict, List<Obstacle> obstacles) {

    /** Copies the lists. */
    public NoCardHelps {
        tried = List.copyOf(tried);
        obstacles = List.copyOf(obstacles);
    }

    /** What stands in the way. */
    public enum Why {
        /** A gate stays closed whatever the cards say: the cause lies with a service, the entry, ЕСИА. */
        GATE_STAYS_CLOSED,
        /** The cards are right as they are; the keys that ЕСИА sends are not. */
        KEYS_NOT_SENT,
        /** Schooling has ended: there is no card to be mended. */
        SCHOOLING_ENDED,
        /** No card of the person is known. */
        NO_CARD_KNOWN,
        /** Facts are missing, so that no edit can be shown to help. */
        FACTS_MISSING,
        /** Nobody may mend it in the card: it is for the school to decide, or nothing is wrong there. */
        NOTHING_TO_EDIT
    }
}
