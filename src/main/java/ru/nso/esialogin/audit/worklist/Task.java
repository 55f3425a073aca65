package ru.nso.esialogin.audit.worklist;

import java.util.List;
import ru.nso.esialogin.rules.CauseCode;

/**
 * What the school does about one cause.
 *
 * @param cause the cause
 * @param title its title in Russian
 * @param certain whether the cause is certain; otherwise it has to be looked at first
 * @param steps the steps of its page, in order, in Russian
 */
public record Task(CauseCode cause, String title, boolean certain, List<String> steps) {

    /** Copies the steps. */
    public Task {
        steps = List.copyOf(steps);
    }
}
