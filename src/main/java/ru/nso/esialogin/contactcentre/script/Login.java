package ru.nso.esialogin.contactcentre.script;

import java.util.List;
import ru.nso.esialogin.diagnosis.DiagnosedCause;
import ru.nso.esialogin.diagnosis.Diagnosis;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.engine.ExplainedCause;

/**
 * An explained login that may be spoken of: the caller's own, or that of a child of the caller.
 *
 * @param kind as what one logs in
 * @param callers whether it is the caller's own
 * @param diagnosis how it goes, and why
 */
public record Login(RecordKind kind, boolean callers, Diagnosis diagnosis) {

    /** Causes that concern whoever logs in, and nobody else of the family; the decisive one first, each once. */
    public List<CauseCode> causes() {
        return diagnosis.causes().stream()
                .map(DiagnosedCause::cause)
                .filter(ExplainedCause::concernsCaller)
                .map(ExplainedCause::code)
                .distinct()
                .toList();
    }
}
