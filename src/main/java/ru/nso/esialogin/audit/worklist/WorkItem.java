package ru.nso.esialogin.audit.worklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a school has to mend on the cards of one pupil, or on one card of an employee.
 *
 * @param key stands for the item in every audit: the least of its cards
 * @param cardIds the cards of the school that belong together, sorted; of a pupil those of both subsystems
 * @param className class of the pupil, where a card tells it
 * @param unlocks records of the people whose login begins to work when the school mends these cards and nothing else
 *     happens, one for each human being
 * @param helps records of the people whose login needs these cards mended, and something else as well
 * @param urgent whether somebody's data open to a stranger until it is mended
 * @param tasks what is to be done, cause by cause
 */
public record WorkItem(
        String key,
        List<String> cardIds,
        Optional<String> className,
        Set<String> unlocks,
        Set<String> helps,
        boolean urgent,
        List<Task> tasks) {

    /** Copies the collections. */
    public WorkItem {
        cardIds = List.copyOf(cardIds);
        unlocks = Set.copyOf(unlocks);
        helps = Set.copyOf(helps);
        tasks = List.copyOf(tasks);
    }

    /** Whether somebody cannot log in because of these cards. */
    public boolean keepsSomebodyOut() {
        return !unlocks.isEmpty() || !helps.isEmpty();
    }
}
