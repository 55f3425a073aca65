package ru.nso.esialogin.ticket.triage;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.ticket.reading.Complaint;

/**
 * A complaint, and what is made of it.
 *
 * @param complaint as it was read
 * @param causes probable causes, the first one decisive; at least one
 * @param missing what the ticket has to hold and does not
 */
public record Understood(Complaint complaint, List<TriagedCause> causes, Set<Missing> missing) {
    /** Copies list and set. */
    public Understood {
        causes = List.copyOf(causes);
        missing = missing.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(missing));
    }
}
