package ru.nso.esialogin.bench.straight;

import java.util.List;
import java.util.Set;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.rules.engine.ExplainedCause;
import ru.nso.esialogin.rules.engine.Explanation;

/**
 * One cause as both rivals give it.
 *
 * @param code identifier
 * @param gate gate at which the person meets it
 * @param certainty how certain it is
 * @param severity how much it hinders
 * @param evidence what speaks for it
 * @param missing facts that would decide it
 * @param mends edits that its fix stands for
 * @param refines causes of this answer that it names more exactly
 * @param concernsCaller whether it is about the person who logs in or that person's child
 */
public record Answer(
        CauseCode code,
        Gate gate,
        Certainty certainty,
        Severity severity,
        List<Evidence> evidence,
        Set<MissingFact> missing,
        List<Edit> mends,
        List<CauseCode> refines,
        boolean concernsCaller) {

    /** The causes of an explanation, in their order. */
    public static List<Answer> of(Explanation explanation) {
        return explanation.causes().stream().map(Answer::of).toList();
    }

    private static Answer of(ExplainedCause cause) {
        return new Answer(
                cause.code(),
                cause.entry().gate(),
                cause.certainty(),
                cause.severity(),
                cause.evidence(),
                cause.missing(),
                cause.mends(),
                cause.refines(),
                cause.concernsCaller());
    }
}
