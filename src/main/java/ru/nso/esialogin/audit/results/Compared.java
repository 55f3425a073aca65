package ru.nso.esialogin.audit.results;

import java.util.List;
import ru.nso.esialogin.audit.changes.Change;
import ru.nso.esialogin.audit.changes.ChangeCounts;
import ru.nso.esialogin.audit.changes.FindingKey;

/**
 * What has changed between two audits.
 *
 * @param counts how many findings have changed how
 * @param changes what has changed, in the order of the findings, as many as were asked for and one more where there is one
 */
public record Compared(ChangeCounts counts, List<Changed> changes) {

    /** Copies the list. */
    public Compared {
        changes = List.copyOf(changes);
    }

    /** What became of one finding. */
    public record Changed(Change change, FindingKey finding) {}
}
