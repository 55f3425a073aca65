package ru.nso.esialogin.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Severity;

/**
 * A cause that holds or may hold.
 *
 * @param entry the cause
 * @param certainty how certain it is
 * @param severity how much it hinders
 * @param evidence what speaks for it
 * @param missing facts that would decide it
 * @param mends edits that its fix stands for
 * @param values words for the variables of its page
 * @param refines causes of this answer that it names more exactly
 * @param concernsCaller whether it is about the person who logs in or that person's child
 */
public record ExplainedCause(
        CauseEntry entry,
        Certainty certainty,
        Severity severity,
        List<Evidence> evidence,
        Set<MissingFact> missing,
        List<Edit> mends,
        Map<String, String> values,
        List<CauseCode> refines,
        boolean concernsCaller) {

    /** Identifier of the cause. */
    public CauseCode code() {
        return entry.code();
    }

    ExplainedCause withSeverity(Severity changed) {
        return new ExplainedCause(entry, certainty, changed, evidence, missing, mends, values, refines, concernsCaller);
    }

    /** Whether it is certain and hinders this login. */
    public boolean isConfirmedBlocking() {
        return certainty == Certainty.CONFIRMED && severity.blocks();
    }
}
