package ru.nso.esialogin.ticket.triage;

import java.util.List;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.engine.Certainty;

/**
 * A cause that a complaint points to.
 *
 * @param code identifier in the catalogue
 * @param certainty certain only where words alone can tell
 * @param why what was understood, in Russian; never a value
 */
public record TriagedCause(CauseCode code, Certainty certainty, List<String> why) {
    /** Copies the list. */
    public TriagedCause {
        why = List.copyOf(why);
    }
}
