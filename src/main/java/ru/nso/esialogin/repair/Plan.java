package ru.nso.esialogin.repair;

import java.util.List;
import ru.nso.esialogin.esia.simulation.Verdict;

/**
 * An inclusion-minimal set of edits: after all of them the simulated login works, after any part of them it does not
 * (the login model: Plans). It stays mended when the enrolment subsystem next overwrites the journal.
 *
 * @param edits the edits, what mends the decisive cause first
 * @param after verdict of the simulation after them; proven, not assumed
 */
public record Plan(List<PlannedEdit> edits, Verdict after) {

    /** Copies the edits. */
    public Plan {
        edits = List.copyOf(edits);
    }

    /** How many different actors have to do something. */
    public int actors() {
        return (int)
                edits.stream().map(planned -> planned.edit().actor()).distinct().count();
    }

    /** How many edits somebody else than the person who logs in has to make. */
    public int editsOfOthers() {
        return (int) edits.stream()
                .filter(planned -> !planned.edit().actor().isPerson())
                .count();
    }

    /** Whether any edit changes a card. */
    public boolean changesCards() {
        return edits.stream().anyMatch(planned -> planned.edit().changesCards());
    }
}
