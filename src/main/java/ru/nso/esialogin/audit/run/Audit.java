package ru.nso.esialogin.audit.run;

import java.util.Optional;
import java.util.Set;

/**
 * An audit and how far it is.
 *
 * @param task what is audited
 * @param cards cards that were looked at
 * @param people people on them, each once for each card
 * @param findings causes found of these people
 * @param undecided causes whose rule broke down for somebody, or whose severity was not weighed in time
 * @param summedUp whether people are counted, so that nobody counts twice
 * @param progress of the work on it; nothing where that ended so long ago that it is forgotten
 */
public record Audit(
        AuditTask task,
        long cards,
        long people,
        long findings,
        Set<String> undecided,
        boolean summedUp,
        Optional<AuditProgress> progress) {

    /** Copies the codes. */
    public Audit {
        undecided = Set.copyOf(undecided);
    }

    /** Id of the audit. */
    public String id() {
        return task.id();
    }
}
