package ru.nso.esialogin.diagnosis;

import java.util.List;
import ru.nso.esialogin.rules.engine.ExplainedCause;
import ru.nso.esialogin.rules.text.Fix;

/**
 * A cause with what has to be done about it.
 *
 * @param cause the cause
 * @param fixes one for each actor, in order
 */
public record DiagnosedCause(ExplainedCause cause, List<Fix> fixes) {

    /** Copies the fixes. */
    public DiagnosedCause {
        fixes = List.copyOf(fixes);
    }
}
