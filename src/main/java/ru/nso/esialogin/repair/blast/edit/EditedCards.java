package ru.nso.esialogin.repair.blast.edit;

import java.util.Set;
import ru.nso.esialogin.repair.blast.Neighbourhood;

/**
 * What comes of a list of edits.
 *
 * @param cards the cards after all of them
 * @param idle numbers, from zero, of the edits that left every card as it was: what they set stood there already, what
 *     they clear was empty
 */
public record EditedCards(Neighbourhood cards, Set<Integer> idle) {

    /** Copies the numbers. */
    public EditedCards {
        idle = Set.copyOf(idle);
    }

    /** Whether the edit of that number changed no card. */
    public boolean isIdle(int edit) {
        return idle.contains(edit);
    }
}
