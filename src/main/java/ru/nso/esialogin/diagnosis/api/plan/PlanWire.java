package ru.nso.esialogin.diagnosis.api.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.nso.esialogin.diagnosis.CheckedPlan;
import ru.nso.esialogin.diagnosis.api.plan.OthersWire.AffectedWire;
import ru.nso.esialogin.diagnosis.whatif.OthersTouched;
import ru.nso.esialogin.esia.simulation.Verdict;

/**
 * A smallest set of edits after which the login works: no edit of it can be left out.
 *
 * @param edits the edits
 * @param verdictAfter verdict of the simulation after all of them
 * @param dangerous whether it would let somebody into another's data; such a plan never comes first
 * @param alsoAffects others whose login it changes, the worst first
 * @param alsoAffectsOutsideYourScope how many more there are on cards that the caller may not see
 * @param alsoAffectsComplete false when there were more cards than the configured number or time ran out, so that
 *     somebody may be missing
 */
@Schema(name = "Plan", description = "A smallest set of edits after which the login works")
public record PlanWire(
        List<EditWire> edits,
        Verdict verdictAfter,
        boolean dangerous,
        List<AffectedWire> alsoAffects,
        int alsoAffectsOutsideYourScope,
        boolean alsoAffectsComplete) {

    /** The plan with whom else it touches. */
    public static PlanWire of(CheckedPlan checked) {
        OthersTouched others = checked.others();
        return new PlanWire(
                checked.plan().edits().stream().map(EditWire::of).toList(),
                checked.plan().after(),
                others.dangerous(),
                OthersWire.of(others),
                others.outside(),
                others.complete());
    }
}
