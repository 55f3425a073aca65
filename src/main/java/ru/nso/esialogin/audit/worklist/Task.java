package ru.nso.esialogin.audit.worklist;

import java.util.List;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.text.Fix;

/**
 * What the school does about one cause.
 *
 * @param cause the cause
 * @param title its title in Russian
 * @param certain whether the cause is certain; otherwise it has to be looked at first
 * @param steps what the school does: the steps of its page, in order, in Russian
 * @param others what others do about it, one fix for each of them
 */
public record Task(CauseCode cause, String title, boolean certain, List<String> steps, List<Fix> others) {

    /** Copies the lists. */
    public Task {
        steps = List.copyOf(steps);
        others = List.copyOf(others);
    }
}
